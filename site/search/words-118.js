guideSearch("words-118","deut1e",[
"144 baf2D",
"268 o1Do2Fh2En2Eqw3Bhj3DFh3CDd2E",
"962 bai2D",
"blacken p1Hbl2EI",
"blam c1Ih2HKb2JMc1He2KMNm2Db2DFc2Fk1Hc2Fc2Gb2He1Ib1Jc1Gb2Db2Hd2Dc2DEff3Bbv3Bo3Bm3Bdb3Bl3Bch3Beo3Bi6h3Bg5ABcc5br5bc2Bcd2Fb2F",
"blameles bu2G",
"blank ck2Hbag4",
"ccp ly6",
"if b1Je1Cb1Ed1Md2Eb2Ib3DBKb2Kg2Db2De1Gb1Ch3IGd2FGb2Hb4GFg2Hc3CFc2Gc3IGd2Fc2Gc3HIb1Gc1Kb3GHd2Hf5v5nk5bk5c5be3Bk3Bbb6bd5Bea3cj2Eb4FGb2EHb1Dd1Nb1I",
"path e1Hh3DCv2Fhx3Bct3Bcz7",
"patnaik o2Gb2IFb2Ik2Dbh3DEhg8Bfu8Bb8Bkd8g5n2B",
"pattern e2CLj1Cq1Hu2Clt3Ben5cg7Cft1Iu5",
"styl e1Ie2CHf1Ce1Hft5dz3Bfv3B",
"出口 ds7",
"小麦 cx7",
"物供 dp6"
])
