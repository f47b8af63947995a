guideSearch("words-171","wrplpw",[
"absenc bcl1E",
"absolut cf2G",
"abstract r1Fd1Dy1Gb1Dj2Dh1Eft3Bk3Bdt3Bbt4Bm3Bg3Bip5cz3BFch1Ge1I",
"absurd bt1D",
"unlik q1Obx2Fgf3B",
"unload ck2G",
"yet k2GIb1Hh1Ij1Ei1Fc2Gh1Dd1Ei2Fg2GHgi3Bdx3Bq3Bg3Bge3Bbf3Bbi3Bej2Bcf1I",
"ziy hr8dd3Bt3Bca6",
"北京 baq2E",
"贷 pu7"
])
