guideSearch("words-202","wrplpw",[
"favoritism on8",
"favour c1JMb1Eb1Id1Ff1Ec1Hd1Ce2Gb2Gd2Gz1Ed1Jb2Df1He1Bdq6d5hk3Bbf3Bll1Gu5bm1Eb1E",
"favourabl my3B",
"obtain do5",
"tombston p1Ne2Ebh1Gix5ABek4Bbi8jb8",
"tomorrow ut5",
"分裂 fm7",
"态 oe7",
"福建 baq2E"
])
