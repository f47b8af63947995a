guideSearch("words-181","deut1e",[
"35 c1If1Gc1Cd1Fc1Ce1Cg2Cc1Cc2Do2CHm2Dfg3Bdc3Bjn4m5ABbi3Ben1Hg4CDc2DFbq8g2Cd2H",
"honan lt3B",
"honest i1Eb1Db1Kc1Dd1Kbe2BFpk3Bbo4",
"honestli bi2Gni3B",
"honeymoon z2Dj2Dmf3B",
"hong p1Dkh3Bfh3Bik5bb5dc1L",
"hongqi fd8hm8",
"honour bo2Dnt5",
"zeitz ia3Bbq3Bbo8y6oc1D",
"级 dx7m7",
"解 gh7"
])
