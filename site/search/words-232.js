guideSearch("words-232","hue3zi",[
"function y1C",
"funeral h1Ibv2GH",
"funu gi8",
"meal c1Ef3FDLf1Gj2BEi1Ebi1Ft5dd5eh3Bhr3B",
"mean b1Fd2LMb2GHId8ADBEHIb2CMNb2Mb1De1Kb1Nf4ABEb2Dc2Fb2Go2Db2Gf5ABIFd1Dd4KCNb1Eg1Hd1Hb3Gp5bd5bd5u3Blb7d3Bj8bi5cs5eq2Bd1Df2Bf2Bbw2Cc2IPQb4AIBCDGe3AGL",
"meant e1Hc1Eb1Lg1Je3FBDc2Fb2CFb2Hm2DFo1Dc2He1Fd2Fi2Gkf3Bdv3Bfr5gk1Fc3C",
"meanwhil q1E",
"measur e3ADd1Bb2Kb1Mb1Hc1Eb1Hd1EPb2HIe2Hj1Hb2BGd2Gc2CJe2Fb3DFJc1Cb1Fb2EIi4ABCIJf2GJd2DGKc1Hb3GHb4ABEGv5w5k5be6m5u3Bbs3Be5ABb3Bcf3Bcs3Bq3Bi3Bj3Bj8bp6m8b6s7bc5k3Bb5bf7f6ABj3Bd3Bdj5t5v2Bcb1Fd1LMb1Qb1Be3AD",
"measurabl tg3B",
"p8 bbc6",
"pianxiang gb8",
"piazza ib3Bbq8bo3By6oc1D",
"右倾 cw7",
"献选 oa5",
"积 di7"
])
