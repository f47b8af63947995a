guideSearch("texts-353","",[
["person:ralph-thaxton.1","","Held hundreds of interviews in one Henan village, which tell of cadres hardened by war and of villagers who hid grain, ate the unripe crop and fled (Thaxton 2008). See A leap in consciousness and Joining freely."],
["question:towns-there-and-back.1","","(a) By what per cent did the urban and the whole population grow from 1957 to 1960? (b) What share of the people lived in towns in 1957, 1960 and 1963? (c) Over twenty million people were moved to the countryside in 1961–63, yet the urban number fell by less. How can both be true? (d) What do the results say about ¶ 17?"]
])
