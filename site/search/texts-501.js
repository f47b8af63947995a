guideSearch("texts-501","",[
["claim:lasting-works.0","","Communes mobilised spare labour for irrigation, roads, trees and small industry that lasted. That works were built is established; their net result is disputed."],
["person:xia-yafeng.0","","Historian, with Shen Zhihua, of the quarrel with Moscow over the communes"],
["question:missed-deaths.0","","Suppose it is certain that village registers missed many deaths in 1959–61. What follows from that fact alone?"]
])
