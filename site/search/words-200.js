guideSearch("words-200","deut1e",[
"16 h3JCh3FCJc1Lk4FCHf2FGl3CFHh2Hf3GCEfg4Bfw3Bby3Bfh3Bbk5p7bf7i7q7bt3DIb3FDh2Fd2Du8t5j1I",
"245 m1Ig1Dmb3Bia5fs2Ec3D",
"et b1Hb2DGHb3EKDb1Gd2GHc2JOc1Kd2FGLc3LEJi2Fb2DEc2DGb2Dc1De3DEId2Ef2Ef2DEg1Ib4DEFf1Fg2Dea3Bbe3Bj3Bg3Bbk3Bb3Be3Bbj3By7c7bj7",
"hierarchi qg3B",
"hierarchical nm8",
"my bcl1M",
"历 co6cd7lc7",
"同 dc7lr5",
"困 ft7hf7bv7x7",
"究 mr7h7bp5by5"
])
