guideSearch("words-60","deut1e",[
"12 b2CGb1Fd1Cf1Gc1Fd1Fi2Ce1Gd1Go1Gd2Eo1Gb2Dgt3Bct3Bcl3Bbe3Bcj3Bbv4Bi3Bn5z3Bcu5by3BEb1Fc1Bb2DGb4BCDj4DCb3Dd3DEFm8bf2Bc1Ke2CH",
"26 f1Fg3CJl2Eb2Eh2CEc3HCo3Hj2Cb2CGfd3Bc3Bec3Bgg3Bg3Bo4Bj5b5c3Bb5b3Bdu7h5c6n7cq2Fo2Eba8",
"eggleston me6",
"hsin ha8dn3Bck6",
"kept e2GHLh1He2HKb2HJMb1Fn3c2Dc2Gb2Hd2Cc2BFd2Gb1Ic2Dc2Gc1Dc2DHb3AGg1Hb2Hb1Hd2Ggf3Bs3Bfh3Bm3Bcb3Bcw3Beu5dp2B",
"meet e1De3HEe1Df1Cd3BCd2Em2Ed3CBc2Gf3FHIe4CDFHm1Jd2Gi8bq8k5p5b5f8dg3Bjd3Bbe3Bbz5ABcc5h5bq5by7bp1Me1C",
"meeting j1Ko2Gp2Dc2Hc2Dh2Ech5r5bx3Bmt3Bf3Bdn7",
"pag b3KDGIb1Dl1Gd1Ni2Ib2Gb1If2Db2Cb2Eg3BGc1Id2FJb2Ie2EGf2Gd2Bd2CDb1Dgi3Bby3Bq3Bcs3Bb7b3Bba3Bcx7gf5ei3DIJb3Eb3JBFHLb4ANKLOb4IDBMd1Cb1B",
"unmark bcq1C",
"县 eh5",
"安 bao2E",
"富 hg7fs6",
"的历 pt7",
"花齐 dz6"
])
