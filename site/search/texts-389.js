guideSearch("texts-389","",[
["claim:early-cooperation.0","","Peasants began to cooperate early in the revolution, in teams and then in cooperatives, with the party’s support. The stages and the sharing rule are not in dispute; the essay says less than the record about who set the pace."],
["term:census-term.0","","A full count of the population. Those of 1953, 1964 and 1982 are the fixed points of estimates of the famine."],
["figure:communes.0","","Their number more than tripled when they were made smaller after 1961."]
])
