guideSearch("words-181","wrplpw",[
"35 c1Kf1Gc2CKd1Fc2CEb1Cd1Cg1Cc1Cc1Do2CHl1Db2Df1Hfc3Bdc3Bjn4m4ACbi3Beo1Hg4CDc2DFbq8g1Cd2G",
"honan lu3B",
"honest i1Ec1Lc1Dd1Lbe2BFpl3Bbo4",
"honestli y1Gk2Gnj3B",
"honeymoon z2Ej2Dmg3B",
"hong p1Dki3Bfh3Bil5bb5dc1L",
"hongqi fe8hm8",
"honour bo2Dnu5",
"zeitz ib3Bbq3Bbo8y6od1D",
"级 dy7m7",
"解 gi7"
])
