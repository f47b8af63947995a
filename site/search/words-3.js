guideSearch("words-3","1o3r5vf",[
"240 bb1Dty3D",
"257 bw2Drl5",
"33 n3JCGb1Fc1Hbj3CFIb1Fdo3Bbh3Bbe3Bbe3Bi3Bdt3Bo3Bba5cc5ec2Dh3CDEGbn8",
"also b1Db1Ib1Eb1Ic3CFIb2Hb2HJd1Jb1Ec1Jb2FHm1Ec2FHf2Dc2Be2DIc2Cb2Hd2EFc2Hc2Fd2Hb1Hc3CGb2Bb2CGdi3Bck3Bbt3Bj3Bm3Bl3Bz3Bw3Bh3Bg3Bcz3Bfx5t7e2Ce1Le1D",
"elementari dw8",
"eleventh ub7",
"inner ve2F",
"innovation kr7",
"upris su8",
"uproot g1Cy2C",
"历史 ch6kj7",
"改 ds7s7",
"条腿 fe7",
"革命 db7",
"食征 lp7"
])
