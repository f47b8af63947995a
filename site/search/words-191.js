guideSearch("words-191","deut1e",[
"6570 baj2F",
"exist d1El1Cf2Dc2Dg1Hh2Ge2Db2Di2Gl2Hc2Hd2Ebc5bu5dr3Bbd3Bey3Bw3Beb5bp5cg5ew1I",
"existenc bb1E",
"exit d1Hbf2Gdz8",
"hua be1Hgo8hj3B",
"huang n1Dbk2Dcv7dl8bl3Bnz5",
"huayu hd3Bbj3Bbu3Bo8e3Bfs6",
"model e8De1Fb1Fb2EKe1Fc1Qb8AHb2EHh2Fc1Eu2Dc3b2BJb1Di1Fdg8x5c3Bc3Bh3Bw5ABe3Bj3Bc5ABg3Bl3Br3Bd5ABe5ABh3Bk3Be3Bbk3Bm3Bbb3Bq3Bi3Bcu7ix2Ec3CEFt7bo1Jb2FL",
"modern e1Dc1Eh1Cw2Gl2Ed2Cg2Fdy5cm3Beg5x5ce5bq3Bgk5",
"modest z2C",
"nurseri h3ACJo5ABCDGuz5fo5",
"p32 bbz6",
"亏 em7",
"岈 da6",
"瞒产 dg7",
"西藏 bao2G",
"齐 dz6"
])
