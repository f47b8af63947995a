guideSearch("words-171","deut1e",[
"absolut cf2G",
"abstract k1Hh1Fd2Dy1Gb2Dj2Dh1Efs3Bk3Bdt3Bbt4Bm3Bg3Bip5cy3BFch2Ge1I",
"absurd bt2D",
"unlik q1Nbx2Fge3B",
"unload ck2G",
"yet k2GHb1Gh1Hr2Fc2Fh1Dd2Ei2Fg2GHgh3Bdx3Bq3Bg3Bge3Bcn3Bgn1I",
"ziy hq8dd3Bt3Bca6",
"北京 bao2E",
"贷 pt7"
])
