guideSearch("texts-444","",[
["section:the-charge.1","","Before you read, write three sentences about any disaster: one says who caused it, one who intended it, one who could have stopped it. Which is the hardest to prove? Then take a writer with whom you disagree, and put one of their claims in words that they would sign."],
["question:when-hands-are-idle.0","","¶ 14 speaks of a reserve of labour that communes could put to work. Under what condition do such works cost a poor country little?"]
])
