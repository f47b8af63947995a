guideSearch("words-105","deut1e",[
"49 bat3CF",
"acros f1Cs2CHg1De1Gh2Cq2Dcn3Bmc3Bbz5bw6",
"seiz f1Ji1Kq1Ev1Eb1Gbg5ul5",
"seizur bk1Dez5nc3Beo5",
"决 co6",
"走专 gf7"
])
