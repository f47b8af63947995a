guideSearch("words-144","wrplpw",[
"6 c1GHb1Fb2EGHb1Ff1Fc2FIc2EFJc1Eb3ECFb2DKb2Eb1Fg2Jc3FBCc1Db3FGf2EHi1Db1Jc1Ff1Eb3DGg1Gb2Eb1Hej3Bjc3Bbn3Bj4Bw3Bd4Bd4Bg5f4Bb3Bn3Bh4Bbu3Bbd5e7dg3Dc5EFGCDd4DCd3CEb5DECFGb2Db4DEFGb5CDEb5DCc3Db4ECDGg8bj1Bd1Hg2GIJ",
"emphasi q1Pbg1H",
"empti bz1Kk1Gyh2B",
"vot cz5xf1Ccj1G",
"三分 ft6",
"口科 ms5b5",
"少出 ej7",
"留 ey7",
"研究 ms7h7bp5by5",
"贷款 pu7"
])
