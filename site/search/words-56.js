guideSearch("words-56","hue3zi",[
"169 bai4DE",
"1690s op7",
"abroad b1Bb2CFGMc2FIb1Hb2Hd1Dc2CIb1Md2DEb1IMi1Ge2Fc1Cc2Ef2Dd3BCDFd4AEBCd2Gd2Dd2Fb2BCj2Gb2Dfl3Bci3Bcy3Bj3Bi3Bk3Bd3Bbt3Bef7b3Bf2Cef8cq5q5o2CEb2Hc1Eb2DKe4E",
"北戴 cu7"
])
