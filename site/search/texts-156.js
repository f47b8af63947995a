guideSearch("texts-156","",[
["claim:leaders-corrected.7","what-tells-against-it","The famine was not admitted abroad, and a count is said to have been destroyed. According to Yang Jisheng, three officials, Zhou Boping among them, had the provinces return figures in 1961; these showed tens of millions fewer people, went to Zhou Enlai and Mao, and were then destroyed (J. Yang 2012). Sun Jingxian denies that it was a count of deaths or that this happened so. The report was seen only as others give it."],
["reading:kueh-1984.0","","A Weather Index for Analysing Grain Yield Instability in China, 1952–81 · The China Quarterly · Economists"],
["question:second-job.1","","How far do you agree? About 700 words."]
])
