guideSearch("texts-179","",[
["section:works-and-workshops.12","silent","Methods ordered from above against what farmers knew, such as close planting, beside the praise of peasant science (Chan 2001)."],
["claim:commune-size.3","what-supports-it","The direction is right. The Sixty Articles of 1961–62 reduced the units, and their number rose steeply (Xin 2012). The 1970s come close. In 1978 there were 52,781 communes with 803.2 million people: on average some 15,200 each, at the lower edge of the essay’s range (State Statistical Bureau, PRC 1983). The essay says “eventually stabilizing” (¶ 29). If that means the last years of the communes, its lower figure is right."],
["essay:p9.0","","an economy that would not … Aim five: replace income incentives by commitment, and refuse growing inequality."],
["page:about.1","","This is a study guide to one essay, China’s Great Leap Forward, for readers of sixteen and up. The essay defends the Great Leap Forward. It accepts that there was a famine in 1959–61, denies that the Leap’s policies were directly responsible, and disputes the large figures for the dead. The guide explains and examines it. It neither preaches nor mocks."]
])
