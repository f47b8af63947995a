guideSearch("words-202","hue3zi",[
"favoritism on8",
"favour c1JMb1Eb1Id1Ff1Ec1Hd1Ce2Gb2Gd2Gz1Ed1Ib2Df1He1Bdq5d5hk3Bbf3Blk1Gu5bm1E",
"favourabl my3B",
"obtain do5",
"tombston p1Ne2Ebh1Gix5ABek4Bbi8ja8",
"tomorrow ut5",
"分裂 fm7",
"态 oe7",
"福建 bap2E"
])
