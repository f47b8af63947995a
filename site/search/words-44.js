guideSearch("words-44","wrplpw",[
"82 py3Bek3Bez5",
"924 bak2D",
"big q1Nbg1Fkc3Bcw3Bbs3Bmc1L",
"exhaust cj1G",
"exhaustion b1Md1Ld3AKb1Gbd2BEba2DGb3EGll3B",
"jisheng b1Ii1Lb1Ke1Fb2FGLNd2GJg2DEd1Gc2CGo2FGb1Ch1Lb1Gi2BFb1Hhd3Bbl8o3Bcf3Bbr3Bt3Bp7bg3Bcp2Cf3Cfb5q1Gck3C",
"let e1Cb1Ce1Mb1Mc1Kb2HJb1FJd1Cb1Ki1Jk1Ic8ACb2Fh2De1Kb1Lh1Dbu5cv3Br3Bbx3Bbx3Bw3Bbf3Bbi3Bbw3Bb3Bi3Bbv3Bd3Bh5bu5be5cg5cz5bl1L",
"letter c1Fg2Fe1Fb4AEIDLMbe3BEGg5AEGHBCDj1Edq8co3Bbf4Bcf8dr4Bz7ABv3Bbv3Br3Bo3By8c3Bb3Bcg6b5n5cq2Bbx1Ib2KGb1M",
"人 cp6d7g7c6bj7e7h7r7i6gz8b8g7ba7f8k7by7",
"大革 dl7",
"态估 oe7",
"指 fc7u6",
"方程 cs7",
"浮 eb7ce7",
"迁 qm7"
])
