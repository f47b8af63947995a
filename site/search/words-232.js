guideSearch("words-232","deut1e",[
"function y2C",
"funeral h1Hbv2EF",
"funu gh8",
"meal c1Df2DFf1Gj2BEbq2Et5dc5eh3Bhr3B",
"mean e2JKb2GHd8ADBEGHb2LMb1Lb1De1Kb1Mf4AEb2Dd2Fo2Dg5ABHFGd2Dd3IKh2Hd1Hb3Gb2Eo5cf5u3Blb7d3Bj8bi5cs5eq2Bd1Df2Bf2Bby2HNOb4ABCDGIc3Bc3AGL",
"meant e1Gb1Ib1Eb1Kg1Ie3BDFc2Fb2CFb2Hm2DFo2Dc2He1Fd2Fh2Fb2Gke3Bdv3Bfr5gk1Fc3C",
"measur e3ADd2BGb1Jb1Lb1Hc1Eb1Gb1Dc2EOb2HIe2Hj1Gb2BGd2Gc2CHf3DEIc2Cb1Fb2EHi5ACBIJf2GId2DGc2Hb3GHb4ABEGv5v5k5be6m5u3Bbs3Be5ABb3Bcf3Bcs3Bq3Bi3Bj3Bj8bp6m8b6s7bc5k3Bb5bf7f6ABj3Bd3Bdj5t5v2Bcb2Dd2LMb1Ob1Be3AD",
"measurabl tf3B",
"p8 bbb6",
"pianxiang ga8",
"piazza ia3Bbq8bo3By6oc1D",
"右倾 cw7",
"献选 nz5",
"积 di7"
])
