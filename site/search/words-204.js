guideSearch("words-204","deut1e",[
"117 o1Dzn3DE",
"2 b1Gc3CFHJi1Ib2FHb1Df1Ce4EDd2Cc1Gb2Fb3BCFb3DEGe2Cb2Eh2Ef2Eb2Eb2Hi3CEGe1De2Gbf6dt3Bbs3Bct3Bbj3Bbh3Bbh3Bg3Bbq3Bq5d3Bb5n5b5g3Bj3Be3Bu5f3Bg3Bw3Bn5bg7cr2Ec5Dc6EFDCGd4DCb2Ec3DEb3CDFd4DCEb3Db4CDb3Db4DEFc8bp2Bg1Jb4DIGJ",
"307 q1Em2Fzg3CD",
"burden h1Gx1Cci6cv5",
"bureau h1Kp2DEj2Dn1Fd2Dm1Db2Db1Dcm8kj7s7b7",
"bureaucratic bi2Enb3B",
"burn c1Db3JCbf2CFrb3B",
"fj bao2E",
"judg b2GKd1Jd1Hb3BDEGHd1Gc1Fd1Jo1Fp4ABDHIs2Gei3Bcd3Bbg3Bbz3Bci3Be3Bj3Bcd7c8bx5l4fv5j5cy2BJKf3FGHJK",
"judgement j1Cc1If8c1Hl1Hf2Hd2Fe1Gf3CGk2Frf7gv3FGci2Hb2DB",
"judith gr8dh8ci6b6dk6",
"击金 ce2Edm7",
"应量 dp6"
])
