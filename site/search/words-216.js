guideSearch("words-216","deut1e",[
"belief og3B",
"believ n1Jg2Gf2Hg1Hj2Fk2Go2Gor3Bh5",
"belong b2DFGd1Hi1Lg2CDb2CDe2Ce1Cd1Eb2Ce2GHf2Cc2Hg2Hf1Hb2Bd2Fc1Hbq5cr3Bcp3Bbu3Bfs3Bbf4eb7et3bx1Jc1Ke1K",
"below b1Dd1Hb4AHf2Gc1Kg1If8Gf3BEFd2Fj3c2Eb2Db2Gg1Gd1Ef2Gc2Eb2EGdu3Bp3Bh3Bd3Be3Bg3Bz3Bg3Bm3Bbm3Bbb3Bs3Bq3Beq6c5ds3Beu1De7DCc4b2Bg2Cbt2Gc2Ec2FHLb1Gd1Hb1H",
"diaocha cp7",
"diari uz5",
"edg w2BD",
"edgar y2Gt2Eik8fu6eb5dv8ez1L",
"kitchen h3ADFf1Gj4BEGHq2Dbt8dc5pl7",
"sew h1Eo2DEbr2E",
"vital os3Br3Bkv1Ep6",
"务 dm7bp7",
"样 cp6",
"模 fn7"
])
