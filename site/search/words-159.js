guideSearch("words-159","hue3zi",[
"bijdragen qw5",
"luc hn8fv6",
"lucien gw8fr6",
"luck m1Gr1Dpr3B",
"non b2HId1Hc1Kb1Kb1Kb2CEJc2DEc2FHLb1Kb1Ib1FNc3i2FIb2EHb2Hj2Hb2He2Bd2CId3AHd1Ce2Fb2Dd1Cfv3Biw5em3Bet1Bc1Bk2Bbv2Dd1Jb1Hc3Bb2BIb1I",
"nongi dd8ck7",
"tip mg3B",
"政治 ew7"
])
