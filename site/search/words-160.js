guideSearch("words-160","hue3zi",[
"jam hb3Bd3Bbj8m3Bc3Bbl3Bc8ba3Bbk6bn6b6b6i6",
"pleas p1Bbby1E",
"plenari ev8",
"plenti bc2C",
"plentiful bt1D",
"plenum bx2Dj1Ecf8k8qh3Bw3Br5p5k7p7p8j7",
"以 co6lm5",
"党集 et7",
"工分 gj7",
"诚 ie7"
])
