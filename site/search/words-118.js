guideSearch("words-118","wrplpw",[
"144 bah1D",
"268 o1Eo1Gh1Fn1Gqx3Bhk3DFh3CDd2E",
"962 bak2D",
"blacken p1Hbl2EJ",
"blam c1Lh2EILb2KNc1Hb1Ed2LNOm1Db2EHIc2Fk1Ic1Fc1Gb2Hc1Hb1Db1Ib1Ld2Db2Hd1Dc2DEb1Fff3Bbv3Bo3Bm3Bbj3Bbs3Bl3Bch3Beo3Bi6h3Bg5ABcc5bs5bc1Bcd1Hb1F",
"blameles bu2G",
"blank ck2Hbai4",
"ccp lz6",
"if b1Je1Cb1Ec1Eb1Ne2Jb3KBDEJb2KHJb1Rf2Db2Db1Bb3FBc1Hb1Cg1Hb3IGd2GHb2Hb4GFg1Ic3CFc2GHb1Lb3Kd2Hc2Gc3HJb1Gc1Kb3GHd2Hf5w5nk5bk5c5be3Bk3Bbb6bd5Beb3cj2Eb4Fb2EFIb1Ed1Nb1I",
"path e1Jh3DCv2Fhy3Bct3Bcz7",
"patnaik o2Gb2FIb2JGk3DGbh3DEhh8Bfu8Bb8Bke8g5n2Bci2Me2G",
"pattern e2CNj1Cq1Iu2Clu3Ben5cg7Cfu1Iu5",
"styl e1Ke2CIf1Ce1Hfu5dz3Bfv3B",
"出口 dt7",
"小麦 cx7",
"物供 dq6"
])
