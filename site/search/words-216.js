guideSearch("words-216","hue3zi",[
"belief oh3B",
"believ n1Kg2Gf1Hg1Ij2Fk2Go1Gos3Bh5",
"belong b2DHb1Db1Db1Jd1Jf1Le1Oc2CEb2CDe2Ce1Cd1Eb2Ce2GHf2Cc2Hg1If1Hb2Bd2Fc1Hbr5cr3Bcp3Bbu3Bfs3Bbf4eb7et3bx1Ic1K",
"below b1Dd2GIb3AHf2Gf1Gb1Jb1Eb1Jd2Dc8Gf3BFGd2Ff1Fe3b1Fb2Eb1Db2Gg1Gd1Ef1Gc2Eb2EGdv3Bp3Bh3Bd3Be3Bg3Bz3Bg3Bm3Bbm3Bbb3Bs3Bq3Beq6c5b3Bdr3Beu1De7DCc4b2Bg2Cbt1Ic2Ec2FHNb1Gd1Hb1H",
"diaocha cp7",
"diari va5",
"edg w2BD",
"edgar m1Mm1Gt1Eil8fu6eb5dv8ez1L",
"kitchen h3ADFo5AGBEHq2Dbt8dd5pl7",
"sew h1Eo2DEbr2E",
"vital baf1Ep6",
"务 dm7bq7",
"样 cp6",
"模 fo7"
])
