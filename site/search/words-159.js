guideSearch("words-159","wrplpw",[
"bijdragen qw5",
"luc hn8fv6",
"lucien gw8fr6",
"luck m1Gr1Dpr3B",
"non b2HId1Hc1Kb1Jb1Kb2CEJc2DEc2FHLb1Kb1Ib1FNk2FIb2EHb2Hj2Hb1He2Bd1Id3AHd1Ce2Fb2Dd1Cfv3Biw5em3Beu1Bc1Bk2Bbv1Dd1Jb1Hc3Bb2BIb1I",
"nonagricultural g1L",
"nongi dd8ck7",
"tip mg3B",
"政治 ew7"
])
