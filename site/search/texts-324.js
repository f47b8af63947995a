guideSearch("texts-324","",[
["claim:worst-ever.1","","Counted in deaths, most estimates make this the largest famine on record, and most researchers hold policy chiefly responsible. Beyond that the phrase goes further than the evidence. Worst names no measure, other measures give other ranks, and man-made, fair in the main, leaves out the weather."],
["person:pan-fusheng.1","","First secretary of Henan who had doubts about haste, and was pushed out in 1958 (Domenach [1982] 1995). See Provincial first secretary."],
["person:zhou-xun.0","","Editor of translated party reports and of survivors’ accounts"]
])
