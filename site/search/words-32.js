guideSearch("words-32","deut1e",[
"jam ha3Bd3Bbj8m3Bc3Bbl3Bc8ba3Bbk6bn6b6b6i6",
"kil d2EKg1Mu4ABf2Eq1Jjx8qn2Eb2B",
"kilogram q3Em5FEBc2If3En2Ech5pa3Bb5he7CDd7DECcg4EFDI",
"pleas p1Bbbx1E",
"plenari eu8",
"plenti bc2C",
"plentiful bt2D",
"plenum bx2Dj2Ece8k8qh3Bw3Br5p5k7p7p8j7",
"sn bao2G",
"专 ew7bj7",
"以 co6ll5",
"党集 es7",
"工分 gi7",
"府应 my7",
"德怀 jo7",
"诚 id7"
])
