guideSearch("words-79","deut1e",[
"ascrib bm2Cfg3Bbf3B",
"guniang ec8",
"gunpoint bi2G",
"p19 bbm6",
"xun m1Gg1Fit3Bce8dr3Bbm6b6b6lu3C",
"分 cp6r7cf7h6q7",
"湖 bao3F",
"责 ff7"
])
