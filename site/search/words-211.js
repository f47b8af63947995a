guideSearch("words-211","deut1e",[
"dweller e1Gn1Fbk1Fk2F",
"fin bcm1N",
"final w2C",
"find b1Kc2EIb2GHd3EFGHb3GHb3GHIb4HJIc3EIb3IEHc2KCb3HIKOb3DEIb3JDb2Fb3AHb4AGc2Fb3BDIb2BDb2EIb3EDb2Fc1Hc3FHb2DGb2Dc3HGb3GFb2Fb2Gb5AHBEGb1Db3HDb3BDGb4ABEIJb2DGb4AEb2Fb2Db4ABHb3DGHILb4AEFDb2CIb1Fc2Fb2Fc4AFGIb1Ib4FDHb3HBJb2Hb2Bb3DEb2Dbb3Bct5m3Bb3Bc3Bc3Bb3Bv3Bd3Bl3Bb3Bc3Bb3Bx3Bc3Bd3Be3Bn3Bc3Bo3Bh3Bl3Bc3Bm3Bn3Bcg3Bg3Bc3Be3Bbh3Bd3Bh5o5w5k4b7r3Cj7m7l4Bq7f3Bk5dy5g5b5b5bm5w2Dc2Eb1Eb2Nb1Id2BHN",
"finding y2Ibp2Drh5v3Bhx1H",
"finish h1Fm3EGq2Hlg3Bfo5do3Be3Bdb5dp1I",
"kimberlei jh8bf3Beo6b6",
"kimberli me6",
"mal o1Hbt1Hbh3Bfw3Bby3Bdv7AB",
"maliciou bbp5",
"malnutrition p1Djm3Bea3Bbu3Beb5ez5dv2LM",
"堂 de7",
"夸 ge7",
"文 dl7ko5",
"粗出 dj7",
"自留 ex7"
])
