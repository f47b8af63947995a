guideSearch("texts-498","",[
["section:judgement.11","disputed","Question Why it is open What would help · How many died deaths that no register kept more local records · Weather’s share it worked together with policy places alike in one, unlike in the other · What the Leap’s works gave later they needed the inputs of the 1970s dates and yields, work by work · How blame divides archives open only in part who knew what, with the day · One question is of values: what may be asked of the living for those to come?"],
["person:lillian-li.0","","Writes on three centuries of famine and relief in the north"]
])
