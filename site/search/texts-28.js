guideSearch("texts-28","",[
["person:frederick-teiwes.0","","Political historian of the leaders around Mao"],
["question:same-road-or-another.1","","Work How the total is made Years Millions · Coale 1984 registered rates tested against three censuses and the fertility survey of 1982, and raised 1958–63 27 · Cao 2005 county and prefecture histories, added up 1959–61 32.5 · Dikötter 2010 earlier totals, Cao’s above all, raised in the light of reports in provincial archives 1958–62 at least 45 · (a) Which of the three are independent of one another, and in what? (b) For each, name the step at which an error would do most harm, and say whether it would push the total up or down. (c) Three scholars, three methods, all in the tens of millions. How much weight does this agreement deserve?"]
])
