guideSearch("texts-155","",[
["claim:weather.0","","Bad weather explains much of the grain lost from 1959 on and was a major cause of the crisis. Serious studies disagree on the share of the lost grain that weather explains; as a cause of the deaths it is given a minor part."],
["claim:wheat-from-canada.1","","A small slip with a true core. Chinese buyers were in Canada in November 1960, and large imports followed. But the first purchase of wheat was Australian, in December 1960; the first Canadian wheat contract was announced in February 1961."],
["person:alan-piazza.1","","Demographer; author, with Basil Ashton, Kenneth Hill and Robin Zeitz, of a study of 1984 that counts 29.5 million deaths and, apart from them, 33 million lost births (Ashton et al. 1984). See The unborn and the registers."],
["question:same-causes-other-order.0","","Two texts written for a political purpose give the causes of the crisis."]
])
