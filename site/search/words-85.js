guideSearch("words-85","wrplpw",[
"nin c1Db2DEc1Do2Ep2BEcp5nz6m5ee5cm5",
"nineti bcn4",
"ninetieth ck2F",
"ningxia baq3F",
"ninth lx3Bkb3Bcg7",
"suffer k1Ic1Hm1Hd1Bc1Hbe1Hc1Id2Egy3Bbp3Bfw3Bda3Biy1C",
"suffic bs1G",
"sufficient cf2D",
"大 cx7o7k7b7bd7m7e7iz7z8"
])
