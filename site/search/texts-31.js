guideSearch("texts-31","",[
["claim:famine-conceded.1","","That China suffered a famine in these years is accepted on every side, by the essay and by the authors who put the toll lowest. Most demographers and historians count excess deaths in the tens of millions. What remains disputed is the size, the causes and the years: much of the literature begins in 1958 and ends in 1962."],
["claim:weather-records.2","the-essays-case","The essay makes two statements of fact before it draws any conclusion from them. From 1959, it says, came the “worst climatic disasters in a century” (¶ 24). And by 1960 flood and drought had damaged crops on more than half of the farm land (¶ 24). It gives no source for either; Y. Y. Kueh, whom it names, is called upon for the effect on yields, which is another claim."],
["term:steel-drive.0","","The campaign to double steel output in 1958 to 10.7 million tonnes."]
])
