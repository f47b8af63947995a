guideSearch("words-185","wrplpw",[
"008 zg5",
"956 w2Fzj4CD",
"hint bcp1I",
"hinterland mr3B",
"nick hp8fw6",
"公社 da6bu7ls7",
"批 fq7",
"政 ew7id7",
"私 dg7",
"责任 fg7"
])
