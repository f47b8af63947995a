guideSearch("words-160","deut1e",[
"jam ha3Bd3Bbj8m3Bc3Bbl3Bc8ba3Bbk6bn6b6b6i6",
"pleas p1Bbbx1E",
"plenari eu8",
"plenti bc2C",
"plentiful bt2D",
"plenum bx2Dj2Ece8k8qh3Bw3Br5p5k7p7p8j7",
"以 co6ll5",
"党集 es7",
"工分 gi7",
"诚 id7"
])
