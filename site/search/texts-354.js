guideSearch("texts-354","",[
["term:mu.0","","A Chinese measure of land: fifteen mu make one hectare."],
["person:warren-sun.0","","Political historian of the leaders around Mao"],
["reading:avakian-2002.1","","An interview in which the party leader whom the essay credits with the idea of “two legacies” (¶ 3) sets out his view of Soviet and Chinese history. Useful for understanding the political tradition the essay speaks from. It is offered as background: the essay names Avakian but gives no title, and the phrase was not found in what was seen of this interview."]
])
