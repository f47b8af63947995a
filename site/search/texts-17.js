guideSearch("texts-17","",[
["claim:hostile-neighbours.0","","In the years of the Leap China was under pressure from outside, by American power, CIA support for a rising in Tibet, and clashes with India. American hostility, CIA aid in Tibet and the clashes of 1959 are established; how much each weighed, and what it had to do with grain, is open."],
["term:gazetteer.0","","A history of a county or other district with statistics, compiled mostly in the 1980s and 1990s; that of a county is 县志 (xiànzhì). Cao Shuji used many to estimate deaths."],
["reading:fan-xiong-zhou-2016.0","","Information Distortion in Hierarchical Organizations: A Study of China’s Great Famine · Economists"]
])
