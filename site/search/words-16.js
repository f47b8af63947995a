guideSearch("words-16","wrplpw",[
"574 ban2D",
"imagin d1Be1Bbu1J",
"kasahara e1Nf2Hb2Ib2Gf2IMl2Ed2Hk2Fb3FHj2GEb2EFgk8Bh4Bfq8lu5e2DF",
"云南 baq2G",
"款 pu7"
])
