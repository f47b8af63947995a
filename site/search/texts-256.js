guideSearch("texts-256","",[
["section:women-and-custom.1","","Before you read, list the work that is done in one home in one day, and mark who does it. Then imagine that one task is taken over by the village, and write down what you would have to measure to know whether anyone’s day became shorter."],
["claim:not-irrational.1","","The reply answers a charge about aims. The charge usually made is about means: impossible targets, farming by order, punishment of honest reports, and going on when failure was known. Some who made it in 1959 were communists. Whether aims may be judged apart from means is a question for the reader."]
])
