guideSearch("words-204","wrplpw",[
"117 o1Ezp3DE",
"2 b2Gc3CFHJi1Kb1FHb1Db1Fe1Ce4EDGd2Cc1Gb2FGb2BCGb3DEHe2Cb1Fb1Fg2Ec1Dd1Eb1Gb1Hi3CEGe2DHe2Gbg6dt3Bbs3Bct4Bbj3Bbh3Bbh3Bg3Bbq3Bq5d3Bb5n5b5g3Bj3Be3Bu5f3Bg3Bw3Bn5bg7cs2Ec5Dc6EFDCGd4DCb2Ec3DEb3CDFd4DCEb3Db4CDb3Db4DEFc8bp2Bg1Jb4DIGJ",
"307 q1Em1Gzi3CD",
"burden h1Hx1Cci6cw5",
"bureau h1Kg1Gc1Dh2DEc1Gh2Df1Fi1Fd1Dm1Db2Db1Dcn8kj7s7b7",
"bureaucratic bi2Enc3B",
"burn d3JCbf2Crc3B",
"fj baq2E",
"judg b2HLd2KLd1Ib3BDEHId1Hf1IKo1Gp4ABDIJs1Gej3Bcd3Bbg3Bbz3Bcc3Bg3Be3Bj3Bcd7c8bx5l4fw5j5cy2BIKf3FGHJK",
"judgement i1Jb1Cc1Jf8c1Jl1Jf2Hd2Gj3CGk2Frg7gw3FGch1Cb2Hb2BDE",
"judith gs8dh8ci6b6dk6",
"击金 ce2Edn7",
"应量 dq6"
])
