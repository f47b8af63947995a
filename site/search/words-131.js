guideSearch("words-131","deut1e",[
"also b1Db1Ib1Eb1Ic3CFJb2Hb2HKb1Gb2GHb1Jb1Eb1Kb2HKb2HJb1Hc2CFn2EGb3FGe1Bb2Dc4ABe2Bb3DGId2Cc2Hb2BGb1Dc2FGc2Hc2Fe1Ec2CGb2Bb2CGf5w3Bbd3Bbw3Bbo3Bbo3Bca3Bs3Bl3Bbc3Bd3Bbc3By3Bj3Bi3Bdr3Bj3Bfn3b2BFbj5t7i1Nf2DH",
"alsop gl8Bfo8Bmp6",
"elementari ej8",
"eleven o1Efk3Bud5ABDF",
"eleventh za7",
"改 ee7ba7",
"食征 ot7"
])
