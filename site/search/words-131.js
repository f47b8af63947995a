guideSearch("words-131","hue3zi",[
"also b1Db1Lb1Eb1Kc2CFJb2Ib2DILb1Hb2GHb1Lb1EHb1Lb1HLb1Hb1Hc2CGl1Eb1Eb2EGb2Fe1Bb2Dc4ABe1Bb3DGId1Cb1Db2Hb2BGb1Dc2BFc2Hc2Fe1Ec3CDGb3BEFb2CGbc3Bbd3Bbw3Bbo3Bbo3Bca3Bs3Bl3Bbc3Bd3Bk3Bs3By3Bj3Bi3Bdr3Bj3Bfn3b2BFbj5t7i2MPf2DH",
"alsop gm8Bfo8Bmp6",
"electric g1C",
"elementari ek8",
"eleven o1Efl3Bud5ABDF",
"eleventh zb7",
"改 ef7ba7",
"食征 ou7"
])
