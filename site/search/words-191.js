guideSearch("words-191","hue3zi",[
"6570 bak2F",
"exist d1Ee1Ch1Cf2Dc2Dg1Hh2Ge2Db2Di1Gl3ABHc2Hd1Ebd5bu5dr3Bbd3Bey3Bw3Beb5bp5cg5ew1I",
"existenc bb1E",
"exit d1Hbf2Gea8",
"hua be1Igp8hj3B",
"huang n1Dbk2Dcw7dl8bl3Bnz5",
"huayu he3Bbj3Bbu3Bo8e3Bfs6",
"model d1Eb8De1Fb1Fb2ELe1Fd8AHb2FIh2Gb1Fb1Eu1Dc3b2BJb1Eh1Cb1Fdh8x5c3Bc3Bh3Bw5ABe3Bj3Bc5ABg3Bl3Br3Bd5ABe5ABh3Bk3Be3Bbk3Bm3Bbb3Bq3Bi3Bcu7ix2Ec3CEFt7bp2FN",
"modern e1Dc1Eh1Cw1Gl2Ed2Cg2Gdz5cm3Beg5x5ce5bq3Bgk5",
"modest z2C",
"nurseri h3ACKj1Hf4ABCDva5fo5",
"p32 bca6",
"亏 en7",
"岈 da6",
"瞒产 dg7",
"西藏 bap2G",
"齐 ea6"
])
