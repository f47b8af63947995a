guideSearch("texts-19","",[
["claim:lasting-works.2","the-essays-case","The communes, the essay says, could organise China’s reserve of labour (¶ 14). With it they carried out irrigation and flood control, roads, tree planting and land reclamation on a large scale, and built small plants for fertiliser, cement and power. They gave “experimental space” (¶ 14) to teams of experts and peasants. At the end it returns to these works and credits them, among other things, with the food security reached by 1970 (¶ 40; see Owed to the Leap). It lists kinds of projects, without quantities."],
["term:lushan.0","","The leaders’ meeting of July–August 1959 that began by correcting excesses and ended by condemning Peng Dehuai."],
["person:xin-yi.1","","Writes on the three versions of the Sixty Articles, by which the commune of 1958 was undone: smaller units, no compulsory dining halls, and an income shared out within the team (Xin 2012). See Commune size."],
["question:from-below-with-leave.1","","How far do you agree? About 700 words."],
["question:grain-in-gaps.0","","Fill in the measure by which the essay’s last claim can be tested."]
])
