guideSearch("words-164","wrplpw",[
"member d3HCEb1Ib2HJc1Df1Ii1Db2Db4HEFd2Dj2Gd2Dd3DGHn1Gk2DEo8f5n5t5y5bx5ABz3Bj3Bbr3Bbe3Bg3Bb3Bcw4Bc4Be3Bbi3Bbc3Bbd5g5bk6gh5e7Db1Hcm1Eb1I",
"memo rk6",
"memoir b1Jm1Dl1Egw3Bep3Bbg3Bbw8fu3Bch5fd1M",
"memorandum rk7",
"memori h2ILb1Gn2Ei1Hg1Fc3GBDb1Bb4ADFj1Gb1Gf2Fc2Db2Bg3DEFb3BDGcg5ABcx3Bl5ABdv4Bbu3Bg3Bc8ABbf3Bba3Be3Bk3Be3Bj5e5b3Bl5q5bn3Bo4be3Bb5k5c5gk1Gc1IMc2IJ",
"nan if5ABm3Bc8fl6io8do1E",
"nanci jk3Bj8bk3Bea6",
"p25 bbu6",
"ziliudi ey8",
"抽 cp6"
])
