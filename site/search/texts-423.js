guideSearch("texts-423","",[
["person:li-chengrui.1","","The official who ran the census of 1982, and later compared foreign and Chinese estimates (C. Li 1997). With some of Coale’s inputs changed he gets about 22 million, yet he thought the 17 million of Jiang Zhenghua and Li Nan better founded: see Sensational estimates."]
])
