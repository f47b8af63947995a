guideSearch("texts-31","",[
["claim:famine-conceded.1","","That China suffered a famine in these years is accepted on every side, by the essay and by the authors who put the toll lowest. Most demographers and historians count excess deaths in the tens of millions. What remains disputed is the size, the causes and the years: much of the literature begins in 1958 and ends in 1962."],
["claim:weather-records.2","the-essays-case","The essay has the “worst climatic disasters in a century” (¶ 24) begin in 1959, and calls this decisive. With this it makes a second statement of fact, that more than half of the farm land was damaged by 1960, which has a page of its own: Half the land. What the weather did to the harvest is a third: Bad weather. For that the essay points to the research of Y. Y. Kueh; whether the words about a century come from him as well the text does not say."],
["term:steel-drive.0","","The campaign to double steel output in 1958 to 10.7 million tonnes."]
])
