guideSearch("texts-364","",[
["person:zhou-boping.1","","One of three officials who, according to Yang Jisheng, had the provinces return population figures in 1961 (J. Yang [2008] 2012). On this account the figures showed tens of millions fewer people, went to Zhou Enlai and Mao, and were then destroyed; Sun Jingxian denies that it was a count of deaths or that this happened so. Both were seen only as others report them: see Mao and the bad news."],
["question:who-gives-what.0","","The essay names three books and one historian. Match each author with what the figure rests on; the fifth, a demographer, is not named in the essay."]
])
