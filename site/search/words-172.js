guideSearch("words-172","hue3zi",[
"142 bag2E",
"157 bag2E",
"803 w2DEzi3D",
"degr r1Cq1C",
"degre bz1Bbak1F",
"san fs7b7",
"sand j2GHb2EHKe1Fc1HLz2Fd3GIg2DGb2DGj2Db2Ee2DFfp3Bbt8Bx4Bdg7gm2Bf3Bfo3DEFc1Fci2GJ",
"sannian dv7bz7b7",
"session ev8v8rg7",
"wel b2DMb1Jb1Cb1Gb1Hc3AHb2GKb1Fb1Lb1Gb1EHb1Jb2DEHb2HIb2JEHb3ABb1Ee4ABFb2Ib1Hb2DFb2CEc2Hb1Hb1Ib2Fb2Fb1Dc3DEGc2Ee3AGc3ADb1Ge1Fd1Dc1Ib2DGb2Bc2Dc3b2Cb2Gc2DGb4AHb2Dbc5v5ci3Bs3Bbv3Bbe3Bbo3Bd3Bgz5dd3Bea2Bck1B",
"welcom bi2GH",
"welfar v2Clh3B",
"yu o1He2CGy2Ejo8cc3Bhe2Cfv2BI",
"面 di7"
])
