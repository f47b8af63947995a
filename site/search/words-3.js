guideSearch("words-3","deut1e",[
"240 bc2Dzg2D",
"257 cd2Dvs5",
"33 n3KCGb1Gc1Hbq3CFIb1Feg3Bbi3Bf3Bbq3Bu3Bu3By3Bbq3Bch4Bo3Bu3Bbd5bz2Bp5ABc5fe2DHi3CDEGbo8",
"also b1Db1Ib1Eb1Ic3CFJb2Hb2HKb1Gb2GHb1Jb1Eb1Kb2HKb2HJb1Hc2CFn2EGb3FGe1Bb2Dc4ABe2Bb3DGId2Cc2Hb2BGb1Dc2FGc2Hc2Fe1Ec2CGb2Bb2CGf5w3Bbd3Bbw3Bbo3Bbo3Bca3Bs3Bl3Bbc3Bd3Bbc3By3Bj3Bi3Bdr3Bj3Bfn3b2BFbj5t7i1Nf2DH",
"alsop gl8Bfo8Bmp6",
"elementari ej8",
"eleven o1Efk3Bud5ABDF",
"eleventh za7",
"inner bao2F",
"innovation nl6",
"upris xh8",
"uproot g1Cbb2C",
"历史 co6cd7lc7",
"改 ee7ba7",
"条腿 gb7",
"革命 dl7",
"食征 ot7"
])
