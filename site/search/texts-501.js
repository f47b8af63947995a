guideSearch("texts-501","",[
["section:aims-and-means.10","silent","Force and fear, which also changed relations between people (Thaxton 2008; Zhou 2012). Defenders of communes who do not defend the Leap: Eisenman, as reviewers report, credits those of the 1970s and counts 1958–61 as wasted investment (Eisenman 2018). The famine, which the essay takes up in its next part (¶ 22 on)."],
["claim:lasting-works.0","","Communes mobilised China’s reserve of labour for irrigation, roads, trees and small industry, planned and carried out on a large scale. That works were built on a large scale is established; what they gained, set against what they cost, is disputed."],
["term:first-secretary.0","","The head of the party in a province and its most powerful person. Provinces differed widely in deaths, and studies ask how far their first secretaries made the difference."],
["person:werner-klatt.0","","Wrote in 1961 on how reports from China changed"],
["person:xia-yafeng.0","","Historian, with Shen Zhihua, of the quarrel with Moscow over the communes"],
["reading:london-1976.1","","Two American researchers report what refugees told them between 1965 and 1975: deaths from hunger in the Leap years on a great scale. It appeared before any Chinese figures did."],
["question:missed-deaths.0","","Suppose it is certain that village registers missed many deaths in 1959–61. What follows from that fact alone?"]
])
