guideSearch("words-185","deut1e",[
"008 ze5",
"956 w2Fzh4CD",
"hint j1Mbce1I",
"hinterland mq3B",
"nick ho8fw6",
"公社 da6bt7ls7",
"批 fp7",
"政 ev7id7",
"私 dg7",
"责任 ff7"
])
