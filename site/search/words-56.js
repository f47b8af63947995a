guideSearch("words-56","hue3zi",[
"169 bai4DE",
"1690s op7",
"abroad b1Bb2CGHNc2FIb1Hb2Hd1Dc2CIb1Mb1Ec2DEb1IMi1Ge2Fc1Cc2Ef2Dd3BCDFd4AEBCd3Gd2Dd2Fb2BCj2Gb1Dfl3Bci3Bcy3Bj3Bi3Bk3Bd3Bbt3Bef7b3Bf2Cef8cq5q5o2DFb2Hc1Eb2DKe4E",
"北戴 cu7"
])
