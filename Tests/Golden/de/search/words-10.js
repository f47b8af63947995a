guideSearch("words-10","1dycot8",[
"140 n3D",
"4 c3Bl3De8",
"am b3Dd7e7f5f3B",
"bereitet d3B",
"gehalt m5",
"gehort o3B",
"geht b4b4",
"guid e3Cd7",
"man e4Fc5j3Bd3B",
"mani d6",
"p2 p6",
"team e3Cd7",
"word b3C"
])
