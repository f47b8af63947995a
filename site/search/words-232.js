guideSearch("words-232","wrplpw",[
"function y1C",
"funeral h1Ibv2GH",
"funu gi8",
"meal h3FDKf1Gj3EBi1Ebi1Ft5dd5eh3Bhr3B",
"mean b1Fd2LMb2GHId8ADBEHIb2CMNb2Mb1De1Kb1Nf4ABEb2DHc2Fb2Go2Db2Gf5ABIFd1Dd3KCNb1Eg1Hd1Hb3Gp5bd5bd5u3Blb7d3Bj8bi5cs5er2Bd1Df2Bf2Bbw2Cc2IPQb4AIBCDGe3AGL",
"meant e1Hc1Eb1Kg1Je3BDFc2Fb2CFb2Hm2DFo1Dc1He1Gd2Fi2Gkf3Bdv3Bfr5gl1Fc3C",
"meanwhil q1E",
"measur e3ADd1Bb2Kb1Mb1Hc1Eb1Hd1EPb2HIe2Hj1Hb2BGd2Gc2CJe2Fb3DFJc1Cb1Fb3BEIi5ABCJKf2GJd2DGKc1Hb3GHb4ABEGv5w5k5be6m5u3Bbs3Be5ABb3Bcf3Bcs3Bq3Bi3Bj3Bj8bp6m8b6s7bc5k3Bb5bf7f6ABj3Bd3Bdk5t5v2Bcb1Fd1LMb1Qb1Be3AD",
"measurabl tg3B",
"p8 bbd6",
"pianxiang gb8",
"piazza ib3Bbq8bo3By6od1D",
"右倾 cw7",
"献选 oa5",
"积 di7"
])
