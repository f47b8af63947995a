guideSearch("words-105","wrplpw",[
"49 bav3CF",
"acros f1Cs2CHg1De1Gh2Cq2Dco3Bmc3Bbz5bw6",
"seiz c1Hd2Jg1Fc1Lb1Hc1Mn2BEv1Eb1Hbg5nk3Bhc5et1G",
"seizur bd1Ih1Dfa5nc3Beo5",
"决 co6",
"走专 gg7"
])
