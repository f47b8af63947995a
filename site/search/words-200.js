guideSearch("words-200","wrplpw",[
"16 h2JCd1Fe3FCIJKc1HNk5AFBCGIf2FGl3CFHh1Hf3ICFfh4Bfw3Bby3Bfh3Bbk5p7bf7i7r7bt3DIb3FDh2Fd2Du8t5j1H",
"245 c1Hk1Ig1Dt2Fo1Hkv3Bia5ft2Ec3D",
"et b1Hb2DIJb3EKDb2Hd2GIc2KPc1Md2FGMc2EKMNQi1Fb3DEFc2DGb1Dc1De3DEIc1Gb2Ef2Ef2DEg2IJb4DFGHf1Fg2Deb3Bbe3Bj3Bg3Bbk3Bb3Be3Bbj3By7c7bj7pa1Jd3B",
"hierarchi qh3B",
"hierarchical nn8",
"my bcn1M",
"历 co6ce7lc7",
"同 dc7ls5",
"困 fu7hf7bv7x7",
"究 ms7h7bp5by5"
])
