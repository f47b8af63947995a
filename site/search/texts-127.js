guideSearch("texts-127","",[
["claim:two-roads.9","test-it-yourself","Put each event that ¶ 32, ¶ 33 and ¶ 34 mention or imply on the Timeline. Which come before summer 1961? Sort the measures of November 1960 to September 1962 into adjustment and reversal as the essay would. Which ones did Mao propose or approve? Write down one finding that would count against the claim. If you cannot, say what kind of claim it is."],
["person:jean-dreze.1","","Economist who, with Amartya Sen, blames the famine on the lack of a free press and opposition, and stresses as much that India’s higher everyday mortality cost as many lives every eight years or so as the famine cost China (Drèze and Sen 1989). Each side in the debate likes to quote one half: see Relief and rationing and Schools and customs."],
["reading:dreze-sen-1989.0","","Hunger and Public Action · Economists"]
])
