guideSearch("texts-489","",[
["person:cheng-enfu.1","","Author in China, with Zhan Zhihua, of a study that accepts a famine, puts abnormal deaths at 4 to 5 million, and asks that the government’s relief should not be forgotten (Cheng and Zhan 2017, 2018). It is a minority position, in China too, far below every demographic study: see Relief and rationing."],
["reading:shang-2010.0","","三年困难时期中国粮食进口实情 · 百年潮 · Political historians"]
])
