guideSearch("words-168","wrplpw",[
"599 bat4CD",
"cpi pj5",
"flag f1Fc1Cm3ACe1Hm1Hbd3CDcs8bz5ABes7v8fb3Bdz7c3Be4Bbb5w8bf8cm5",
"flatter cf2G",
"room b1If1Cb2CJe1Cf2APf4ACHt2Cc2Cp2Cz6dt3Bfr3Bga5dh6ABgq1Dc1Bc1F",
"root l1Ff1Dm1Bf1Cf1Fk1Dd1He2Fix3Bfo3B",
"人大 fl7"
])
