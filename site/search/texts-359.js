guideSearch("texts-359","",[
["question:ashton-two-figures.0","","Ashton and colleagues give 29.5 million and 33 million. How are the two related?"],
["question:three-on-collective-farming.2","","(a) Which years does each rest its case on? (b) Do Eisenman and Yang contradict each other? (c) Which of the three could the essay cite for ¶ 40, for which of its statements, and what would it have to print beside the citation? (d) What finding would oblige each author to think again?"]
])
