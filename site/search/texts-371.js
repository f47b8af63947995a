guideSearch("texts-371","",[
["person:hiroyuki-kasahara.0","","Economist; on grain exports, county by county"],
["reading:manning-2010.0","","Embodied Activisms: The Case of the Mu Guiying Brigade · The China Quarterly · Other scholarship"],
["question:gap-by-two-rulers.0","","The rates are from memory: not checked against their source for this guide."],
["question:nine-years-before.1","","The Anti-Rightist Campaign begins · The People’s Republic is founded · Mao urges a quicker move to cooperatives · The state alone is to buy and sell grain · A winter of mass water works is ordered · A national law provides for land reform"]
])
