guideSearch("words-16","hue3zi",[
"574 bam2D",
"imagin d1Be1Bbu1I",
"kasahara e1Nf2Hb2Ib2Gf2IMl2Ed2Hk2Fb3FHj2GEb2EFgk8Bh4Bfq8lt5e2DF",
"云南 bap2G",
"款 pu7"
])
