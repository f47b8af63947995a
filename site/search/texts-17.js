guideSearch("texts-17","",[
["claim:hostile-neighbours.0","","The hostile pressure around China during the Leap, over Taiwan, Tibet and India, was not of China’s making. American hostility and CIA aid in Tibet are established; that China had no part in making the quarrels is not."],
["term:gazetteer.0","","A history of a county or other district with statistics, compiled mostly in the 1980s and 1990s; that of a county is 县志 (xiànzhì). Cao Shuji used many to estimate deaths."],
["reading:fan-xiong-zhou-2016.0","","Information Distortion in Hierarchical Organizations: A Study of China’s Great Famine · Economists"]
])
