guideSearch("texts-86","",[
["event:sino-soviet-treaty-and-first-soviet-loan.0","","14 February 1950 · China and the USSR sign a treaty of alliance, and Moscow grants a loan of 1.2 billion old roubles (300 million US dollars) at 1 per cent interest."],
["event:first-purchase-of-australian-wheat.0","","December 1960 · China buys 300,000 tons for cash, and more soon after; contacts with Canada are under way."],
["event:who-was-made-responsible.0","","2010 · Wemheuer shows how Mao took formal responsibility in 1962, while thousands of local cadres were punished."]
])
