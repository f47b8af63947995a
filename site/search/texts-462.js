guideSearch("texts-462","",[
["question:towns-there-and-back.0","","The urban numbers other than 1960 are from memory: not checked against their source for this guide."]
])
