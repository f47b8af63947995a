guideSearch("texts-70","",[
["person:mark-selden.0","","Studied, with three others, one model village in Hebei"],
["page:method.5","sides","A claim of fact or of cause cites works under What supports it and under What tells against it, or says why one side is missing. Equal room is not equal standing. How many hold a view, and who, is said in the same breath."]
])
