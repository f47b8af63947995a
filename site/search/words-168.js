guideSearch("words-168","hue3zi",[
"599 bas4CD",
"cpi pj5",
"flag f1Gc1Cm3ACe2Hm1Hbd2Ccs8bz5ABes7v8fb3Bdz7c3Be4Bbb5w8be8cm5",
"flatter cf2G",
"room b1If1Cb2CKe1Cf2APf4ACHt2Cc2Cp2Cz6dt3Bfr3Bga5dh6ABgp2Dc1Bc1F",
"root l1Ff1Dr1Cf2Fn1He2Fix3Bfo3B",
"人大 fl7"
])
