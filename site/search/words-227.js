guideSearch("words-227","wrplpw",[
"broad bct1E",
"broadli h1Fo2Gu1Ij1Ehd3Bbl3Bc3Beh3Blj1H",
"brok d1Ee1Ie1Jhh3Bfw3Box1E",
"broken bl2Ep1Hc2G",
"brother qj8",
"brought c1Eb1Cc1Hb2FIb1Cb1Fe1Fc1Dc1BCd3k1Jf2Fb1Gb2BDh1Ee1Eb2DFc1Jd1Ee2Eg2BFb4ABHfg3Bh3Bbk3Bdd3Bbc3Bh3Bde5g3Bcm3Bbs3Bp5bh7ef7ba1Ff1B",
"brown e2Hc2GLl2Fd2Fn3EFu1Gk1Fen8Bft8",
"browser bco1N",
"jr qc6",
"zedong jj8dd7bo7my7bm3",
"分天 ft6",
"常死 ct7w5jk7"
])
