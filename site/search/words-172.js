guideSearch("words-172","wrplpw",[
"142 bah1E",
"157 bah1E",
"803 w2DEzj3D",
"degr r1Cq1C",
"degre bz1Bbal1F",
"san fs7b7",
"sand j2GHb2EHKe1Fc1HLz2Fd3GIg3DGb2DGj2Db2Ee2DFfp3Bbt8Bx4Bdg7gm2Bf3Bfp3DEFc1Fci2GJ",
"sannian dv7bz7b7",
"session ev8v8rg7",
"wel b2DMb1Jb1Cb1Gb1Hc3AHb2GKb1Fb1Lb1Gb1EHb1Jb2DEHb2HIb2JEHb3ABb1Ec1Bc4ABFb1Ib1Hb2DFb2CEc1Hb1Hb1Ib2Fb2Fb1Dc2DGc2Ee3AGc3ADb1Ge1Fd1Dc1Jb2DGb2Bc2Dc2b2Cb2Gc2DGb3b2Dbc5v5da3Bbv3Bbe3Bbo3Bd3Bgz5dd3Beb2Bh2Bcb1Ec1B",
"welcom bi2GH",
"welfar v2Clh3B",
"yu o1He2CGy2Ejo8cc3Bhe2Cfw2BI",
"面 di7"
])
