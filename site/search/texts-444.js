guideSearch("texts-444","",[
["section:the-charge.1","","Take any disaster you have read about and write three sentences: one says who caused it, one who intended it, one who could have stopped it. Which is the hardest to prove? Then take a writer with whom you disagree, and put one of their claims in words that they would sign."],
["person:xu-huayu.1","","Author, with Dali L. Yang and Tao Ran, of an answer to Kung and Chen: their data are faulty, and loyalty to Mao explains more than careers (D. L. Yang, Xu, and Tao 2014). See Mistakes of policy."],
["question:when-hands-are-idle.0","","¶ 14 speaks of a reserve of labour that communes could put to work. Under what condition do such works cost a poor country little?"]
])
