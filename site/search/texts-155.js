guideSearch("texts-155","",[
["claim:weather.0","","Bad weather explains a large part of the loss in grain yields and was a major contributing factor in the crisis of farming in 1959–61. Serious studies disagree on the share of the lost grain that weather explains; it is larger for 1960–61 than for the three years together."],
["claim:wheat-from-canada.1","","A small slip with a true core. Chinese buyers were in Canada in November 1960, and large imports followed. But the first purchase of wheat was Australian, in December 1960; the first Canadian wheat contract was announced in February 1961."],
["person:alan-piazza.1","","Demographer; author, with Basil Ashton, Kenneth Hill and Robin Zeitz, of a study of 1984 that counts 29.5 million deaths and, apart from them, 33 million lost births (Ashton et al. 1984). See The unborn and the registers."],
["question:same-causes-other-order.0","","Two texts written for a political purpose give the causes of the crisis."]
])
