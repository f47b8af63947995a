guideSearch("words-138","deut1e",[
"140 baf2F",
"163 c1Db1Fw2Fzi3D",
"4462 baj2E",
"fukuafeng ge8",
"gaig ee8ba8",
"gail hz8fx6",
"gain b1Jc3EBFb2CHc1Jb2Gc1Kb1Mg4AMEFNd2Hf2Eb2Dj2Db5AEGFg1Hh4ABDEGf2DIb4ABDEd2Fg2Hca5dd3Bd3Bc3Bbo3Bed3Bd3Bb3Bfr3Bbk3Bb5bd5dj5bi5ABby2Cd1Jf1D",
"unknown bq2Co2Fb3ke7n7hq5ie5IBCMEFHL",
"zj bao2G",
"京 bao2E",
"撤 gf7",
"月 pm7",
"检讨 fj7",
"科 mr5b5",
"肿 ea7",
"辽 bao2F"
])
