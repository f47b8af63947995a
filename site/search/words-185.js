guideSearch("words-185","hue3zi",[
"008 zf5",
"956 w2Fzi4CD",
"hint bco1I",
"hinterland mr3B",
"nick hp8fw6",
"公社 da6bu7ls7",
"批 fq7",
"政 ew7id7",
"私 dg7",
"责任 fg7"
])
