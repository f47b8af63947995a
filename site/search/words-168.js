guideSearch("words-168","deut1e",[
"599 bar4CD",
"cpi pi5",
"flag f1Gc1Cm3ACe2Hm2Hbd2Ccr8bz5ABes7v8fb3Bdz7c3Be4Bbb5w8be8cm5",
"flat g1Ke1Ibi1B",
"flatter cf2G",
"room b1Hg2CJh1Gc3ALOf4ACHf1Gbf2Cc1Gx6jj3Bga5dh6ABgp2Dc1Bc1F",
"root l1Ff1Dr1Cf2Fn1Fe2Fiw3Bfo3B",
"人大 fk7"
])
