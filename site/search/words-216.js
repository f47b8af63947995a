guideSearch("words-216","wrplpw",[
"belief oh3B",
"believ n1Kg2Gf1Hg1Ij2Fk1Go1Gos3Bh5",
"belong b2DHb1Db1Db1Jd1If1Le1Oc2CEb2CDe1Ce1Cd1Eb2Ce2GHf2Cc2Hg1If1Ib2Bd2Fc1Hbr5cr3Bcp3Bbu3Bfs3Bbf4eb7eu3bx1Ic1K",
"below b1Db1Hc2GIb3AHf2Gg1EJb1Eb1Jd2Dc8Gf3BFGd2Ff1Fe3b1Fb2Eb1Db2Gg1Gd1Ff1Gc2Eb2EGdv3Bp3Bh3Bd3Be3Bg3Bz3Bg3Bm3Bbm3Bbb3Bs3Bq3Beq6c5b3Bdr3Bev1De7DCc4b2Bg2Cbt1Ic2Ec2FHNb1Gd1Hb1H",
"diaocha cp7",
"diari va5",
"edg w2BD",
"edgar m1Mm1Gt1Eil8fu6eb5dv8fa1L",
"kitchen c1Ef3ADFo5AGBEHq2Dbt8dd5pl7",
"sew h1Eo2DEbr2E",
"vital bag1Ep6",
"务 dm7bq7",
"样 cp6",
"模 fo7"
])
