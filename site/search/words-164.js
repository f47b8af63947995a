guideSearch("words-164","deut1e",[
"member c1Db3HCEb1Hb2HJc1Dn2Db2Db4HEFd2Dj2Gd2Dd4CDGHx2DEo8f5m5t5y5bx5ABz3Bj3Bbr3Bbe3Bg3Bb3Bcw4Bc4Be3Bbi3Bbc3Bbd5g5bk6gg5e7Db1Hcm1Eb1I",
"memo rj6",
"memoir b1Jx2Egv3Bep3Bbg3Bbw8fu3Bch5fc1M",
"memorandum rj7",
"memori b1Db1If3FHKb1Fn2Ei1Fg2Ec4FBDc3DFj2Eg2Ec2Db2Bh3BDGcf5ABdi5ABfv3Bc8ABbf3Bbe3Bk3Be3Bj5e5b3Bl5q5bn3Bo4be3Bb5k5c5gj2Gc2JMc2IJ",
"nan ie5ABm3Bc8fl6io8dn1E",
"nanci jj3Bj8bk3Bea6",
"p25 bbs6",
"ziliudi ex8",
"抽 cp6"
])
