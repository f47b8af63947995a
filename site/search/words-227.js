guideSearch("words-227","hue3zi",[
"broad bcs1E",
"broadli h1Fo2Gu1Ihm3Bbl3Bc3Beh3Bli1H",
"brok d1Ee1Ie1Jhh3Bfw3B",
"broken bl2Ep1Hc2G",
"brother qj8",
"brought c1Eb1Cd2FIb1Cb1Fe1Fc1Dc1BCd3k2DJf2Fb1Gb2BDh1Ee1Eb2DFc1Jh2Eg2BFb4ABHfg3Bh3Bbk3Bdd3Bbc3Bh3Bde5g3Bcm3Bbs3Bp5bh7ee7ba1Ff1B",
"brown e2Hc2GLl2Fd2Fn3EFu1Fk1Fen8Bft8",
"browser bcn1N",
"jr qc6",
"zedong jj8dd7bo7mx7bm3",
"分天 ft6",
"常死 ct7w5jk7"
])
