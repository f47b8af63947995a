guideSearch("words-131","wrplpw",[
"also b1Db1Lb1Eb1Kc2CFJb1Ib2DILb1Hb2GHb1Lb2EHIb1Lb1HLb1Hb1Hc2CGd2Ei1Eb1Eb2EGb2Fe1Bb2Dc4ABe1Bb3DGId1Cb1Db1Hb2BGb1Dc3BDGc2Hc2Fe2EHc3CDGb3BEFb2CGbc3Bbd3Bbw3Bbo3Bbo3Bca3Bs3Bl3Bbc3Bd3Bk3Bs3By3Bj3Bi3Bdr3Bj3Bfo3b2BFbj5t7i2MPf2DH",
"alsop gm8Bfo8Bmq6",
"electric g1C",
"elementari ek8",
"eleven o1Efl3Bue5ABDF",
"eleventh zc7",
"改 ef7ba7",
"食征 ou7"
])
