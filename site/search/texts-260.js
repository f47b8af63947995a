guideSearch("texts-260","",[
["claim:canal-as-proof.2","the-essays-case","Women took part in starting factories and in irrigation works “like the famous Red Flag Canal”, the essay says, with a women’s brigade in its front line (¶ 15). That is all that it says of the canal. It gives no date; the sentence belongs to a paragraph on what the Leap did for women, and the essay’s title sets the Leap in 1958–60. So two questions can be asked: whether women took part, which is what the sentence says, and how far the canal is an example of the Leap, which its place suggests."],
["term:under-registration.1","","Incomplete registers mean more deaths, not fewer, than they show: How deaths that no register holds are found, from mid-1953 to mid-1964 works it out for eleven years."],
["figure:urban-population.1","_caveats","The values of 1949 and 1960 were seen; the others were not checked against a source."]
])
