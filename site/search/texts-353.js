guideSearch("texts-353","",[
["person:ralph-thaxton.1","","Held some 400 interviews in one Henan village. They tell of village leaders hardened by war, who ruled by force and hunger, and of villagers who hid grain, ate unripe crops and fled, until these ways were closed to them; the book blames Mao as well (Thaxton 2008). See Force and violence, A leap in consciousness, Into the full collectives and Oral history."],
["question:towns-there-and-back.1","","(a) By what per cent did the urban and the whole population grow from 1957 to 1960? (b) What share of the people lived in towns in 1957, 1960 and 1963? (c) Over twenty million people were moved to the countryside in 1961–63, yet the urban number fell by less. How can both be true? (d) What do the results say about ¶ 17?"]
])
