guideSearch("texts-123","",[
["term:baseline-mortality.0","","The death rate taken as normal in working out excess deaths. A lower baseline gives a larger toll."],
["term:higher-apc.0","","A full collective farm, often a whole village, in which land belonged to the group and income depended on work alone. Most households were in one by the end of 1956."],
["reading:cia-1961.1","","A short brief that reports a Chinese official’s statement that disasters hit half of the cultivated area in 1960. Shows what was being said at the time."],
["reading:lin-yang-1998.1","","Separates two questions that are often run together: why output fell, and why so many died."]
])
