guideSearch("words-16","deut1e",[
"574 bal2D",
"imagin d1Be1Bbu1I",
"kasahara j2Gb2Hb2Gq2Ed2Gl2Ej3GEb2DEgj8Bh4Bfq8lt5e2DF",
"云南 bao2G",
"款 pt7"
])
