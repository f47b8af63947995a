guideSearch("words-85","hue3zi",[
"nin c1Db2DEc1Do2Ep2BEcp5nz6m5ee5cl5",
"nineti bcm4",
"ninetieth ck2F",
"ningxia bap3F",
"ninth lx3Bkb3Bcf7",
"suffer k1Ic1Hm1Hd1Bc1Hv1Jj1Hc1Hd2Egy3Bbp3Bfw3Bda3Bix1C",
"suffic bs1G",
"sufficient cf2D",
"大 cx7o7k7b7bd7m7e7iz7z8"
])
