guideSearch("words-138","hue3zi",[
"140 bag2F",
"163 c1Db1Fw2Gzj3D",
"4462 bak2E",
"fukuafeng gf8",
"gaig ef8ba8",
"gail ia8fx6",
"gain b1Jc3EBFb2CJc2IJb3GHJd1Nc1Ie3ANEFOd2Hf3AEb2Ej2Db5AEGFg1Ih4ABEFHf2EIb4ABDEFd2Fg1Hcb5dd3Bd3Bc3Bbo3Bed3Bd3Bb3Bfr3Bbk3Bb5bd5dj5bi5ABby3DHd1Ib1Je1D",
"unknown p1Nbb2Co2Fb3kf7n7hq5ie5IBCHMEFL",
"zj bap2G",
"京 bap2E",
"撤 gg7",
"月 pn7",
"科 ms5b5",
"肿 eb7",
"辽 bap2F"
])
