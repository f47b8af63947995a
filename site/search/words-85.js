guideSearch("words-85","deut1e",[
"nin c1Db2DEc1Do2Ep2BEco5nz6m5ee5cl5",
"nineti bcl4",
"ninetieth ck2F",
"ningxia bao3F",
"ninth lw3Bkb3Bcf7",
"suffer k1Hc1Hm2Hd1Bc1Gv1Jj1Hc1Hd2Egx3Bbp3Bee3Bbs3Bda3Bio2Dj1C",
"suffic bs1G",
"sufficient cf2D",
"大 cx7o7j7b7bd7m7e7iz7z8"
])
