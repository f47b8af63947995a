guideSearch("words-56","deut1e",[
"169 bah4DE",
"1690s oo7",
"abroad b1Bb1Fc1Hc2Hd1Dc3CHe2DEj2Ge2Ec1Cc2Ef2Dd2BDd4AEBCd2Gd2Dd2Eb1Cj2Gb2Dfk3Bci3Bcy3Bj3Bi3Bn3Bbt3Bef7b3Bf2Cef8cq5q5p2Hc1Eb1De4E",
"北戴 cu7"
])
