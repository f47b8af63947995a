guideSearch("texts-234","",[
["person:mao-zedong.0","","Leader of the Chinese Communist Party until his death · died 1976"]
])
