guideSearch("texts-462","",[
["question:numbers-by-author.2","","Yang Jisheng retired Chinese state news reporter 36 · Chang and Halliday popular biography of Mao 38 · Jin Hui* from registers 40 · Chen Yizi party team, told abroad; known by report 43–46 · Dikötter popular history at least 45 · Yu Xiguang private search of archives; known by report 55 · (a) What in the table supports the suspicion? (b) What tells against it? (c) What would you need to know about each estimate before you could decide? (d) Choose eight rows that would make a reader see a pattern, and eight that would hide it. What rule of choice would be fair?"],
["question:towns-there-and-back.0","","The urban numbers other than 1960 are from memory: not checked against their source for this guide."]
])
