guideSearch("texts-127","",[
["person:jean-dreze.1","","Economist who, with Amartya Sen, blames the famine on the lack of a free press and opposition, and stresses as much that India’s higher everyday mortality cost as many lives every eight years or so as the famine cost China (Drèze and Sen 1989). Each side in the debate likes to quote one half: see Relief and rationing and Schools and customs."],
["reading:dreze-sen-1989.0","","Hunger and Public Action · Economists"]
])
