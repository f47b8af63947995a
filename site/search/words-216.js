guideSearch("words-216","hue3zi",[
"belief oh3B",
"believ n1Kg2Gf1Hg1Ij2Fk2Go2Gos3Bh5",
"belong b2DHb1Db1Db1Jd1Jf1Le1Oc2CDb2CDe2Ce1Cd1Eb2Ce2GHf2Cc2Hg2If1Hb2Bd2Fc1Hbr5cr3Bcp3Bbu3Bfs3Bbf4eb7et3bx1Ic1K",
"below b1Dd2GIb3AHf2Gc1Kd1Gc1Eb1Id2Dc8Gf3BFGd2Ff1Fe3b1Fb2Eb2Db2Gg1Gd1Ef1Gc2Eb2EGdv3Bp3Bh3Bd3Be3Bg3Bz3Bg3Bm3Bbm3Bbb3Bs3Bq3Beq6c5b3Bdr3Beu1De7DCc4b2Bg2Cbt1Hc2Ec2FHNb1Gd1Hb1H",
"diaocha cp7",
"diari va5",
"edg w2BD",
"edgar m1Mm1Gt2Eil8fu6eb5dv8ez1L",
"kitchen h3ADFo4GBEHq2Dbt8dd5pl7",
"sew h1Eo2DEbr2E",
"vital baf1Ep6",
"务 dm7bq7",
"样 cp6",
"模 fo7"
])
