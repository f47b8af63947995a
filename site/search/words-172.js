guideSearch("words-172","deut1e",[
"142 baf2E",
"157 baf2E",
"803 w2DEzh3D",
"degr g1Cl1Cq3AC",
"degre bz1B",
"san fr7b7",
"sand j2Gb2EHJg2HKz2Ed3GIg3DGb2DFj2Db2Ee2DFfo3Bbt8Bx4Bdg7gm2Bf3Bfo3DEFc1Fci2FI",
"sannian du7bz7b7",
"session eu8v8rg7",
"wel b2DLb1Hb1Cb2FHb1Hc3AGb1Gb1Fb1Kb1Gb2HEb1Ib2DHb1Ib1Hb3ABb1Dd2Gb4ABFb2Ib2Hb2DEb1Ec2Gc1Hb2Fb2Fb1Dc3DEGc2Ed2Gb3AFc3ADb1Ge2Ed2DIc1Ib2DEb2Bc2Dc3AHb2Cb2Gc2Gb4AHb2Dbb5v5ci3Bs3Bbv3Bbe3Bbo3Bd3Bgz5dd3Bea2Bck1B",
"welcom bi2GH",
"welfar v2Clg3B",
"yu o1He2CFy2Ejn8cc3Bhe2Cfv2BI",
"面 di7"
])
