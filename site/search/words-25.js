guideSearch("words-25","wrplpw",[
"740 x1Ewg5",
"eberstadt p1Eha8Bfw8",
"iron d1Cq2Dbm4ABCEby8sz5",
"主 ec7bf7",
"到 dh7",
"变动 oo7",
"史问 co6",
"新 baq2G",
"胡乔 id7fx6",
"题的 co6"
])
