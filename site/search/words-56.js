guideSearch("words-56","wrplpw",[
"169 baj4DE",
"1690s op7",
"abroad b1Bb2CGHNc2FIc2Hd1Dc2CIb1Mb1Ec2DEb1IMi1Gd1Db1Fc1Cc2Ef2Dd3BCDFd4AEBCd3Gd1Dd2Fb2BCj2Gb1Dfl3Bci3Bcy3Bj3Bi3Bk3Bd3Bbt3Bef7b3Bf2Ceg8cq5q5o2DFb1Hc1Eb2DKe4E",
"北戴 cu7"
])
