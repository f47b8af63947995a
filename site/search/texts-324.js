guideSearch("texts-324","",[
["claim:worst-ever.1","","Counted in deaths, most estimates make this the largest famine on record, and most researchers hold policy chiefly responsible. Beyond that the phrase outruns the evidence. Worst names no measure, other measures give other ranks, and man-made leaves out the weather."],
["person:zhou-xun.0","","Editor of translated party reports from local archives"]
])
