guideSearch("texts-287","",[
["person:guanzhong-james-wen.1","","Economist who, with Gene Hsin Chang, makes the dining halls a cause of the famine (G. H. Chang and Wen 1997), and with Liu Yuan and Wei Xiahai followed this up in 25 provinces (Liu, Wen, and Wei 2014). The later study defines the system broadly, so that its result covers more than meals: see Women in public work and Mistakes of policy."],
["question:who-may-leave.1","","Peasants burned the deeds to their land. There were waiting lists. Some joined and later left. Joined land made tractors possible."]
])
