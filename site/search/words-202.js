guideSearch("words-202","hue3zi",[
"favoritism on8",
"favour c2ILb1Eb1Id1Ff1Ec1Hd1Ce2Gb2Gd2Gz1Ed1Ib2Df1He2Bdq5d5hk3Bbf3Blk1Gu5bm1D",
"favourabl my3B",
"obtain do5",
"tombston p1Ne2Ebh1Fix5ABek4Bbi8ja8",
"tomorrow ut5",
"分裂 fm7",
"态 oe7",
"福建 bap2E"
])
