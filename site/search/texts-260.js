guideSearch("texts-260","",[
["claim:canal-as-proof.2","the-essays-case","Among the projects of the Leap in which women took part, the essay names one: “the famous Red Flag Canal” (¶ 15), with a women’s brigade in its front line. It gives no date and no source. An example chosen for its fame stands for more than itself: it suggests that the Leap built things that last, and that women built them. The essay’s own title sets the Leap in 1958–60."],
["figure:urban-population.1","_caveats","The values of 1949 and 1960 were seen; the others were not checked against a source."]
])
