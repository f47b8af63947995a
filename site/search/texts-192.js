guideSearch("texts-192","",[
["claim:commune-size.2","the-essays-case","As proof that leaders corrected their course, the essay says that communes were made smaller and in the end held about “15,000 to 25,000 people” (¶ 29). It connects this with its own admission that the first ones had been too large (¶ 28). It gives no year for the final size and no source."],
["term:production-team.0","","The lowest level of the commune, often 20 to 30 households. From 1961–62 it shared out the income, and by the rules of September 1962 it owned its land."],
["question:gap-by-two-rulers.1","","(a) Work out the gap as a difference and as a ratio for 1957, 1960 and 1962. (b) What do the results say about the aims of ¶ 6 and ¶ 8? (c) What result would have counted for the essay? Name one fault of these figures."]
])
