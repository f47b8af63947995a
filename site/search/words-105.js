guideSearch("words-105","hue3zi",[
"49 bau3CF",
"acros f1Cs2CHg1De1Gh2Cq2Dco3Bmc3Bbz5bw6",
"seiz c1Gd1Ji1Lb1Hp1Ev1Eb1Hbg5um5es1F",
"seizur bd1Ih1Dfa5nc3Beo5",
"决 co6",
"走专 gg7"
])
