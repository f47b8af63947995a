guideSearch("texts-192","",[
["claim:commune-size.2","the-essays-case","Among the adjustments that leaders made, the essay says that communes were reduced in size and in the end held about “15,000 to 25,000 people” (¶ 29). This follows from its own statement that collectives had at first been made too large (¶ 28). It does not say in which year they reached the final size."],
["term:production-team.0","","The lowest level of the commune, often 20 to 30 households. From 1961–62 it shared out the income, and by the rules of September 1962 it owned its land."],
["person:hiroyuki-kasahara.1","","Economist who, with Li Bingjing, follows counties from 1955 to 1963 and puts about 15 per cent of the excess deaths down to grain exports; no single factor, they find, dominates (Kasahara and Li 2020). See Grain for debt and Policy the main cause."],
["question:gap-by-two-rulers.1","","(a) Work out the gap as a difference and as a ratio for 1957, 1960 and 1962. (b) What do the results say about the aims of ¶ 6 and ¶ 8? (c) What result would have counted for the essay? Name one fault of these figures."]
])
