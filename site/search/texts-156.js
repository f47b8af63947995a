guideSearch("texts-156","",[
["claim:leaders-corrected.7","what-is-disputed","Could Mao not act in 1959–60, or would he not? One draft study finds the centre misled by false figures for about two years (Fan, Xiong, and Zhou 2016). Bernstein finds Mao informed, and concludes that he wilfully ignored the lessons of 1958 (Bernstein 2006). Both can be true of different months. Most specialists hold the leadership responsible without holding that death was its aim (Walder 2015; D. T. Yang 2008); see Let half die. How much the retreat owed to Mao and how much to others is argued too. He proposed some of its measures himself; others went further than he liked. See Two roads."],
["reading:cao-2004.1","","Adds up county histories of one province, and reaches about 9.4 million excess deaths in Sichuan in 1958–62, some 13 per cent of its people. It is one of the parts from which the national figure of 2005 was built."],
["reading:jec-1975.1","","American estimates from before the release of data. As Sun Jingxian quotes them, they have the population grow in every year of the famine (679 million at the end of 1959, 690 in 1960, 699 in 1961), so they show no loss at all."],
["reading:kueh-1984.0","","A Weather Index for Analysing Grain Yield Instability in China, 1952–81 · The China Quarterly · Economists"],
["question:second-job.1","","How far do you agree? About 700 words."]
])
