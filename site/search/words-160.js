guideSearch("words-160","wrplpw",[
"jam hb3Bd3Bbj8m3Bc3Bbl3Bc8ba3Bbk6bn6b6b6i6",
"pleas p1Bbbz1E",
"plenari ev8",
"plenti bc1C",
"plentiful bt1D",
"plenum bx1Dj1Ecf8k8qh3Bw3Br5p5k7q7p8j7",
"以 co6lm5",
"党集 et7",
"工分 gj7",
"诚 ie7"
])
