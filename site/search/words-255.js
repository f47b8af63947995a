guideSearch("words-255","wrplpw",[
"drop c1Cl1Cb1Cu2CGbd1Ecx6ks3B",
"drought c1Lh2DNb3ALBGg1Ip4ACGk1Hd2CHg1Jb1Cj2Gb2JGz6cn5fz3Bm3Bcj3Bgt3B",
"drov l1Gt1Ht1Gz5dq3B",
"drown il3Bfw3Bz7",
"kuomintang eq8",
"second b1Ib1Ce1Jd2Nb1Gc2DGIb1Lc1Ib1GRb1Hb2GJh2Gb1Dc1Gb2EIc2Fd2Dc3ABDHb2Hb2Gd1Fg1Dc1Hb2BDGd1Jc3HCc2Cb1Fb1Fb2Cd1Eb3EHdf7g6bp3Bce3Bfh3Bn3Bbt3Bbi5Bb3Bv5g3Bj3Be3Bk2Bw3Bn7b5bc7f7g7i5f8bb8bi2Eb3BEFf2Bb2Be2Bbg7t1Hb2CP",
"secondari b2E",
"secret mj7gk3Bbh7Bev5",
"secretari c1Fd1Hh1Gl1Gn2DEh1Hk1Hcs5i8dc5ABp5ABv6ABbd5ABq5ABe5ABf5ABcl3Bik5h5s5q5e5h5",
"section b2BCFb1CDi2c2b2c2b1Pog3Bfb5bf5hj1Hc1BIb2INc4e8",
"sector bbd5",
"secur q1CKm4ACHf1Cp1Dbao1B",
"securiti f1Cl1EPm4ABHIh1Cn3ACip5ABjz2Cfw1He2Bby5",
"同期 dc7",
"百年 pr5"
])
