guideSearch("words-191","wrplpw",[
"6570 bal2F",
"exist d1Ee1Ch1Cf2Dc2Dg1Hh2Ge1Db2Di1Gl3ABHc2Hd1Ebd5bu5dr3Bbd3Bey3Bw3Beb5bp5cg5ex1I",
"existenc bb1E",
"exit d1Hc1Jbd2Gea8",
"hua be1Igp8hj3B",
"huang n1Dbk1Dcw7dl8bl3Bnz5",
"huayu he3Bbj3Bbu3Bo8e3Bfs6",
"model d1Eb8De1Fb1Fb2ELe1Fd8ACHb2FIh2Gb1Fb1Eu1Dc3b2BJb1Eh1Cb1Fdh8x5c3Bc3Bh3Bw5ABe3Bj3Bc5ABg3Bl3Br3Bd5ABe5ABh3Bk3Be3Bbk3Bm3Bbb3Bq3Bi3Bcu7iy2Ec3CEFt7bp2FN",
"modern e1Dc1Eh1Cw1Gl2Ed1Cg2Gdz5cm3Beg5x5ce5bq3Bgk5",
"modest z2C",
"nurseri h3ACJj1Hf4ABCDva5fp5",
"p32 bcb6",
"亏 en7",
"岈 da6",
"瞒产 dg7",
"西藏 baq2G",
"齐 ea6"
])
