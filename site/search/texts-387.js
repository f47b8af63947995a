guideSearch("texts-387","",[
["claim:macfarquhar-phrase.2","the-essays-case","After the three books that it attacks, the essay turns to a scholar. A historian at Harvard, it says, calls the Leap “the worst man-made catastrophe, ever” (¶ 22). There is no title, place or date. The phrase serves as a sample of invective, and comes as the last item of the charge that the rest of the essay sets out to answer."],
["reading:brown-2012.1","","A study of Tianjin and the villages around it. It argues that policies meant to close the gap between town and country widened it; two of its chapters are on the Leap in the city and its hinterland and on the sending down of townspeople in 1961–63."],
["question:agreement-across-politics.2","","When people of opposed politics agree, they are probably right. How far does this rule tell against ¶ 22? About 600 words."]
])
