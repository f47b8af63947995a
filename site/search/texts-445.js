guideSearch("texts-445","",[
["person:edward-friedman.0","","Studied, with three others, one model village in Hebei"],
["question:two-rounds.0","","“Investigations were conducted and adjustments were made” (¶ 29). How far does the record of 1958 to 1962 bear this out? About 600 words."]
])
