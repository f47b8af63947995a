guideSearch("words-225","deut1e",[
"1711 baj2D",
"gap e2CEGk1Cb1Kb1Eb2CFd2CFd2Id1Dc3Ef4ACFt1Gb2Jg3CDEFe2Hcb5cl3Bdh3Bcm3Beq7Bc8h8w3Br3Bb7n7cb7fc2Bi5bm1C",
"slack g1E",
"slacknes fp5",
"slaughter bi2E",
"task h1Bo2Et2Gy2Edw5wd2CK",
"todai pv7bo5jf2B",
"turn e2d1Cb1Gb3CDINc2IJb1Ec1Cb2BEb1He2Fe2Cg2EHc2Fd2Db2FId2Cc1Dj3CEHd1Df2CHe3DEb3c2Go5di5h3Be3Bdd3Bcn3Bs3Bi3Bcd3Beh3Bbg5bn5bk5dt5v1Eb1Mb1Dd1Mb3AG",
"党 co6cb7d7jv5by5",
"澳 pm7"
])
