guideSearch("words-225","wrplpw",[
"1711 bal2D",
"gap e3HCEk1Cb2HKb1EJb2CFd2CFd1Id1Dc3Ff4ACFt1Hb2Kg2CDFe1Hcc5cl3Bdh3Bcm3Beq7Bc8h8w3Bb3Bq3Bb7n7cb7fd2Bi5bh1Bd2Jc1C",
"slacknes fq5",
"slaughter bi2E",
"task h1Bo2Et2Gy3EHdx5we1CK",
"todai pw7bo5jg2B",
"turn e2d1Cb1Hb2CDJKc2KLb1EIc1Cb2BEb1Hi1Cg2EIc2Fd1Db3FBGKd2Cc1Dj2CEHd1Df1He3DEb3c2Go5dj5h3Be3Bdd3Bcn3Bs3Bi3Bcd3Beh3Bbg5bn5bk5du5v1Eb1Ob1Dd1Mb3AG",
"党 co6cc7d7jv5by5",
"澳 pn7"
])
