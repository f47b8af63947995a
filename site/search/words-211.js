guideSearch("words-211","wrplpw",[
"dweller e1Hn1Fbk1Gk1F",
"fin bco1P",
"final w2C",
"find b1Lb1Kb2EIb2HIb1Fc3EFHIb3GIEFb2GHb4IHKJc2EIb3JEFIc2CKLb2ILNPb3DFIb2KDb2Fb3AHb4AGc1Fb3BEIb2BEb2EJb3EDb1Eb2GHb2HIc3FHb3DFGb2Dc2IHb2Hb1Fb2Gb5AHBEGb2DHb3HDb3BDGb4ABEIJb2DGb4AEb1Fb1Eb4ABHb4BDEGHILb4AEGDb2CJb3DGIc2Fb2Fc4AFGJb1Ib4DBFHb3BEHIJKb2Hb1Bb3DEHb2DFbc3Bcj5d5h5m3Bb3Bc3Bc3Bb3Bv3Bd3Bl3Bb3Bd3Bx3Bc3Bd3Be3Bn3Bc3Bo3Bh3Bl3Bc3Bm3Bn3By3Bbi3Bg3Bc3Be3Bbh3Bb3Bc3Bh5o5w5k4b7r3Cb5u7l4Bv3Bk5dz5g5b5b5bm5w3FEc3Eb1CEb2PNb1Id2BHN",
"finding y1If1Jbk2Dri5v3B",
"finish h1Gm3EGq1Hlh3Bfo5do3Be3Bdc5dp1H",
"kimberlei ji8bf3Beo6b6",
"kimberli mf6",
"mal h1Kh1Ibt1Hbi3Bfw3Bby3Bdv7AB",
"maliciou bbr5",
"malnutrition p1Djn3Bea3Bbu3Beb5fa5dv2LM",
"堂 de7",
"夸 gf7",
"文 dl7kp5",
"粗出 dj7",
"自留 ey7"
])
