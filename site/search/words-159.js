guideSearch("words-159","deut1e",[
"bijdragen qv5",
"luc hm8fv6",
"lucien gv8fr6",
"luck m1Gr1Dpq3B",
"non b2HIf1Kb1Jb1Jb2CEIc3DCc2EKb1Kc1Lc1Bg2Fc2FHb2EHb2Gj2Gb2He2Bd2CHd2Gd1Ce2Fb2Dd1Cb2Bft3Biw5cn3Bbz3Bet1Bc1Bk2Bbv2Dd1Ib1Hc3Bb2BIb1I",
"nongi dd8t7bq7",
"tip mf3B",
"政治 ev7"
])
