guideSearch("texts-106","",[
["section:women-and-custom.11","silent","The years in which rural health care spread most: mainly from the later 1960s (from memory, not checked against a source for this guide)."],
["claim:coherent-aims.2","the-essays-case","The summing-up says that the Leap was “guided by coherent policy goals” (¶ 39) and that it drew on the energy and enthusiasm of the peasants. The goals meant are those listed earlier: to meet needs, end hunger, join industry and farming, narrow gaps, rely on conviction and mastery, and withstand attack (¶ 5 to ¶ 11). As the sentence is a summary, it does not follow any one goal from plan to result."],
["claim:soviet-withdrawal.0","","By withdrawing experts and aid in 1960 to punish China, Moscow made the grain shortage worse. The withdrawal is established; its part in the hunger is slight in most accounts, and it came after many of the deaths."],
["question:motive-and-worth.1","","Discuss with reference to the figures of 1983 (¶ 37), and to at least one figure or statement that each side in the debate published for a reason of its own. About 800 words."]
])
