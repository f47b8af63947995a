guideSearch("words-138","wrplpw",[
"140 bah2F",
"163 c1Db1Fw2Gzk3D",
"4462 bal2E",
"fukuafeng gf8",
"gaig ef8ba8",
"gail ia8fx6",
"gain b1Jc3EBFb2CJc2IJb3GHIf1Ie3ANEFJOd2Hf3AEb2Ej2Db5AFGEg1Ih4ABEFHf2EJb4ABDEFd2Fg1Hcb5dd3Bd3Bc3Bbo3Bed3Bd3Bb3Bfr3Bbk3Bb5bd5dk5bi5ABby3DHb1Ec1Ib1Jd3Bb1D",
"unknown p1Nbb2Co2Fb3kf7n7hq5if5IBCHMEFL",
"zj baq2G",
"京 baq2E",
"撤 gg7",
"月 pn7",
"科 ms5b5",
"肿 eb7",
"辽 baq2F"
])
