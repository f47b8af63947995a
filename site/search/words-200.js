guideSearch("words-200","hue3zi",[
"16 h2KCh3FCIJKc1HNk4AFCGIf2FGl3CFHh2Hf3ICFfh4Bfw3Bby3Bfh3Bbk5p7bf7i7q7bt3DIb3FDh2Fd2Du8t5j1H",
"245 c1Hk1Ig1Dt2Fo1Hkv3Bia5fs2Ec3D",
"et b1Hb2DIJb3EKDb1Hd2GIc2KPc1Md2FGMc2EKMNi1Fb3DEFc2DGb2Dc1De3DEIc1Gb2Ef2Ef2DEg2HIb4DFGHf1Fg2Deb3Bbe3Bj3Bg3Bbk3Bb3Be3Bbj3By7c7bj7oz1J",
"hierarchi qh3B",
"hierarchical nn8",
"my bcm1M",
"历 co6ce7lc7",
"同 dc7ls5",
"困 fu7hf7bv7x7",
"究 ms7h7bp5by5"
])
