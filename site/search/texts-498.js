guideSearch("texts-498","",[
["section:judgement.11","case-against","The gains came after the big commune had been undone, with the fertiliser and seed of the 1970s. The provinces that starved most were the first to leave collectives (D. L. Yang 1996). Drèze and Sen blame the famine on the lack of a free press and an opposition (Drèze and Sen 1989). Good aims do not answer for means, and no later gain repays those who died."],
["person:lillian-li.0","","Writes on three centuries of famine and relief in the north"]
])
