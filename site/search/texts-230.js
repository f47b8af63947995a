guideSearch("texts-230","",[
["question:marks-at-arms-length.0","","The essay puts these words in quotation marks: “irrational” (¶ 19), “needless” (¶ 22), “political agenda” (¶ 37) and “famine scholarship” (¶ 38). For each, decide whether the marks report what somebody said or hold the word away. What would a reader need in order to be sure?"]
])
