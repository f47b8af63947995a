guideSearch("words-74","deut1e",[
"254 c1Em1Je1Dbi1Eh2DGek3Buc2B",
"bia k1Hb1Fbb2Fd1Dk2Fe2Fdx8cy5ABcb6ABdt3Bbv3Biw5",
"bianco e2In3GHge8Bfr8Bnl5",
"biao iv8t3B",
"bias ga8",
"bj bao2E",
"fear f1Jd2GKv1Ed2Gf4EBFo1Gh2Hf2Epy5",
"featur i1Jbl3HCh1Ipe5",
"guid b3DEb2DIb1Dc1Db2FHb1Kb2FGc1Jd1Fb2Hc1Lb2EFb1Fb2EGb2CFc2Ec2He3EFc1Eb2Db2Fb2DEb2Eb2Eb3FEc4ABDEb3FBb2Gb1Dd2Fc2Eb2Fb2Eb2EGb1Kd1Fb2Ec3BDFb2Bb2Cb2FHb4BDEGb2DJe2CHv5j5c3Bd5v3Bz3Bb6m3Bi3Bc3Bn3Bf3Bk3Bf3Bl3Bg3Bm3Bs3Bm3Bj3Bn3Bbv3Bt3Be3Bt3Bcu5d3Bb5b3Bl5p5b5bn3Bo4be3Bb5k5c5j5c5d5c5j5f5e5bd5d5bn2Cb6EFGHIBl6DEBb6Bb2Bbt2Cb8BDGEHIb4BDEb2Bb7BNb5AIBDJb4Bb5b3IBEFb4ADEGIJL",
"guii pa7",
"guizhou o1Hzz3CEb3EDb4ACD",
"与结 od7",
"和 ny7bo7",
"家争 dz6",
"曹 gy7ft6b6",
"质 el7"
])
