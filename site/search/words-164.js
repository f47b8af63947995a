guideSearch("words-164","hue3zi",[
"member c1Eb3HCEb1Ib2JHc1Df1Ii1Db2Db4HEFd2Dj2Gd2Dd3DGHn1Fk2DEo8f5n5t5y5bx5ABz3Bj3Bbr3Bbe3Bg3Bb3Bcw4Bc4Be3Bbi3Bbc3Bbd5g5bk6gg5e7Db1Hcm1Eb1I",
"memo rk6",
"memoir b1Jm1Dl1Egw3Bep3Bbg3Bbw8fu3Bch5fc1M",
"memorandum rk7",
"memori h2IMb1Gn2Ei1Hg1Ec3GBDb2Bb4ADFj1Gg2Fc2Db2Bg3DEFb3BDGcg5ABcx3Bl5ABdv4Bbu3Bg3Bc8ABbf3Bba3Be3Bk3Be3Bj5e5b3Bl5q5bn3Bo4be3Bb5k5c5gj2Gc1IMc2IJ",
"nan if5ABm3Bc8fl6io8dn1E",
"nanci jk3Bj8bk3Bea6",
"p25 bbt6",
"ziliudi ey8",
"抽 cp6"
])
