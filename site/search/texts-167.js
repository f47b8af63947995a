guideSearch("texts-167","",[
["event:american-intelligence-sees-no-famine.0","","4 April 1961 · An estimate speaks of the most serious economic difficulties, puts them down to mismanagement and especially to two years of bad weather, and thinks widespread famine not at hand."]
])
