guideSearch("words-18","deut1e",[
"194 bah3Eb2D",
"1942 cn2Eec3Bfq7AB",
"1945 qi7",
"1947 qn3B",
"1949 c3ADb1Cb1Dd1Gj1Hj2Cd2DHf2EHu1Cb3DFGm5cb5cs3Bcm5ABfu7ABk3Bh3Bd7bo7cm3Bbk3Bc5k7dc5bf7CDi7BDc5bo2Gb2Hc1Eb1C",
"unchang b1J",
"uncl qo3B",
"unclear f1Hs2Gkt3Bff3B",
"unconvinc j1Hh1Hbi1Hb1Eex3Bfs3Bia3Bb3B",
"uncorrect o1Ktv2B",
"uncount q1J",
"uncover bcn1E",
"代 pt7",
"常年 ot7",
"平 cs7"
])
