guideSearch("words-144","deut1e",[
"6 c2EFb1Fb2EFb1Fh2FIc2EJc1Eb3CEFb2DJb2Eh2Ic3EBCc1Db2FGf1Ej2Ic2Ff1Eb1Fg1Gek3Bjc3Bbn3Bj4Bw3Bd4Bd4Bg5f4Bb3Bn3Bh4Bbu3Bbd5e7df3Dc5EFGDd4DCd3CEb5DECFGb2Db4DEFGb5CDEb5DCc3Db4ECDGg8bm1Ig3GIJ",
"emphasi q1Obg2G",
"empti bz1Ik1Gyf2B",
"vot cz5xd1Ccg2Cd1H",
"三分 fs6",
"口科 mr5b5",
"少出 ei7",
"留 ex7",
"研究 mr7h7bp5by5",
"贷款 pt7"
])
