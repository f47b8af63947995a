guideSearch("texts-282","",[
["claim:famine-conceded.6","what-tells-against-it","Complex can hide an order of weight. Most researchers hold that policy was the main cause, with weather and the Soviet break contributing; see Policy not the cause. That there were many causes does not make them equal. The research exists. When the essay asked for it, demographers had worked on the question for more than twenty years. The essay does not use these studies."],
["reading:cheng-zhan-2017.0","","三年困难时期非正常死亡人口及政府应对措施研究 · Sceptics of the toll"],
["reading:hansard-1966.0","","Speech by Mr Maisey on wheat sales to China, Australian House of Representatives · Parliamentary Debates (Hansard) Primary sources"]
])
