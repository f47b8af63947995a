guideSearch("texts-70","",[
["term:balancing-equation.1","","How deaths that no register holds are found, from mid-1953 to mid-1964 works it out for mid-1953 to mid-1964."],
["person:mark-selden.0","","Studied, with three others, one model village in Hebei"],
["page:method.5","sides","A claim of fact or of cause cites works under What supports it and under What tells against it, or says why one side is missing. Equal room is not equal standing: who holds a view, and how many, is said in the same line. A work is given with its own thesis, not with the half of it that suits a side."]
])
