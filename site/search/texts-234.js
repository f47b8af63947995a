guideSearch("texts-234","",[
["person:mao-zedong.0","","Leader of the Chinese Communist Party until his death · died 1976"],
["person:edgar-snow.1","","American reporter, known for his access to Mao, who toured China in 1960. He wrote that he saw no starving people, that considerable malnutrition undoubtedly existed, and that mass starvation did not (Snow 1962). Later figures, China’s own registered death rates among them, went against him. This guide knows his words as others quote them. See Mao and the bad news and A demonising motive."]
])
