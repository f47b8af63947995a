guideSearch("texts-14","",[
["section:works-and-workshops.3","argues","The closing paragraph returns to these works and gives them a large share in solving China’s food problem (¶ 40)."],
["person:amartya-sen.0","","Economist of famine and entitlement"],
["question:three-harvests-of-1958.1","","(a) By how many per cent were the first and second figures too high? (b) What share of the harvest was 58.8 million, on each of the three? (c) What would a careful official have decided who believed the first figure? (d) Which was at fault here, and which was not: the aim, the means or the correction? More than one may be. Give a reason for each."],
["figure:population.1","_caveats","Registered births less deaths explain about 3 of the 10 million by which the total falls in 1960. Demographers read the rest mainly as deaths that nobody registered; Sun reads it as errors and migration in the registers, a reading that they have not accepted (Sun 2016). Grain output per head is a sum made here from the first published series."],
["figure:tractors.2","_description","There were 1307 in 1952, 14,674 in 1957, 72,599 in 1965 and 557,358 in 1978. In 1957 machines ploughed 2.4 per cent of the land."],
["page:units.1","","Each figure prints its unit beside every number and gives its data to download. This page explains the units and does the sums that the questions ask for. It gives a conversion only where that is plain arithmetic."]
])
