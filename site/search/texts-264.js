guideSearch("texts-264","",[
["term:hiding-grain.0","","Hiding part of the harvest from the state. Campaigns against it in 1959–60 led to searches and beatings."],
["question:seven-steps.0","","Order these seven steps. Then mark each as coming mainly from below, from above or from both, and say which of them the essay’s account in ¶ 13 leaves out."],
["question:year-1963.0","","The areas are from memory: not checked against their source for this guide."]
])
