guideSearch("texts-507","",[
["person:gail-hershatter.0","","Gathered the memories of rural women in Shaanxi"],
["event:ussr-recalls-its-experts.0","","16 July 1960 · Moscow announces the recall; Chinese figures speak of 1,390 experts, 343 contracts and 257 scientific projects between 28 July and 1 September."]
])
