guideSearch("words-25","deut1e",[
"740 x2Ewf5",
"eberstadt p1Egz8Bfw8",
"iron d1Cq2Dbm4ABCEbx8sz5",
"主 eb7bf7",
"到 dh7",
"变动 on7",
"史问 co6",
"新 bao2G",
"胡乔 ic7fx6",
"题的 co6"
])
