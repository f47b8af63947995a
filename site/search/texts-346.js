guideSearch("texts-346","",[
["person:li-nan.0","","Demographer; author, with Jiang Zhenghua, of a Chinese state research project"],
["person:xia-yafeng.1","","Historian, with Shen Zhihua, of the quarrel with Moscow over the communes, from Chinese and Russian documents (Shen and Xia 2011). See Soviet withdrawal and Against the Soviet model."],
["reading:london-1976.0","","The Other China: Hunger. Part I: The Three Red Flags of Death · Worldview · Primary sources"],
["event:sino-indian-clash-at-longju.0","","25 August 1959 · Chinese and Indian border forces exchange fire; a second and deadlier clash follows at Kongka Pass on 20–21 October."],
["event:agreement-on-trade-arrears-with-the-ussr.0","","April 1961 · Moscow and Beijing agree that arrears of 1960 be repaid over five years without interest. (Seen only in a web text that agrees with what is remembered of Lüthi and Shen.)"]
])
