guideSearch("texts-125","",[
["person:judith-banister.1","","Demographer who compares the registered rates of birth and death with those that censuses and a survey imply. Her death rate for 1960 is 44.6 per thousand where the registers have 25.4 per thousand (Banister 1984, 254); her book puts excess deaths in 1958–61 at about 30 million (Banister 1987). She corrects normal years upwards in nearly the same proportion; in number the excess still grows: see Births and deaths in China as registered and as corrected, 1952–65 and The unborn and the registers."],
["reading:an-li-yang-2001.1","","An earlier version of Li and Yang (2005). It gave more than 80 per cent of the fall in output to policy, where the published article gives 61. It shows how a share changes with the model."]
])
