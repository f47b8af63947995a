guideSearch("words-202","deut1e",[
"favoritism om8",
"favour c1Hb1Eo1Ce2Gb2Gd2Fz1Ed1Ib2Ddy5d5hk3Bbf3Blk1Gu5",
"favourabl mx3B",
"obtain dn5",
"tombston p1Me2Ebh1Fiw5ABek4Bbi8ja8",
"tomorrow us5",
"分裂 fl7",
"态 od7",
"福建 bao2E"
])
