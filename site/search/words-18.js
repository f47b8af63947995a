guideSearch("words-18","wrplpw",[
"194 baj3Eb2D",
"1942 cn2Eed3Bfq7AB",
"1945 qj7",
"1947 qo3B",
"1949 c3ADb1Cb1Dd1Gj1Hj2Cd2DIf2EHu1Cb3DHIm5cc5cs3Bcm5ABfu7ABk3Bh3Bd7bo7cm3Bbk3Bc5k7dd5bf7CDi7BDc5bo1Ib1Hc2ECb1C",
"unchang b1J",
"uncl qp3B",
"unclear f1Hs1Gku3Bff3B",
"unconvinc j1Ih1Iu1Io1Hb1Eey3Bfs3Bia3Bb3Bhu1F",
"uncorrect o1Ktw2B",
"uncount q1K",
"uncover bcp1E",
"代 pu7",
"常年 ou7",
"平 cs7"
])
