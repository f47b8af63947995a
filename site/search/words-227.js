guideSearch("words-227","deut1e",[
"broad bcr1E",
"broadli h1Fo2Gu1Hhl3Bbl3Bc3Beh3Bli1H",
"brok d1Ee1He1Ihg3Bfw3B",
"broken bl2Ep1Gc2E",
"brother qi8",
"brought c1Db1Cd1Fb1Cb1Fe1Fc1Dc2BCd3k1Hf2Fc1Dh2Ee2Ed1Jh2Eg2BFb4ABff3Bh3Bbk3Bdd3Bbc3Bh3Bde5g3Bcm3Bbs3Bp5bh7ee7bf1B",
"brown e2Gc2GLl2Fd2Fd2Fk3EFu1Fk2Fem8Bft8",
"browser bcm1L",
"jr qb6",
"zedong ji8dd7bo7mx7bm3",
"分天 fs6",
"常死 ct7v5jk7"
])
