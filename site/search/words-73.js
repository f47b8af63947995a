guideSearch("words-73","deut1e",[
"mind j1Me1Ii2Dd2I",
"minimal bc3AC",
"minimum q1Cm2Cbbg2B",
"minister c1El1Cbe2Eg2Cy5bx5ed5ABt6ABbt5ABme5",
"ministri u2Eu2Eiw5ABcl3Bdp7dz2Bfv1H",
"minor j1Hb2HIg1Kbc1El2Hf2Fb2BHJe2Fej3Bfs3Bia3Bb4Bfn1I",
"minoriti hg3Bea3Brf1Cc1M",
"minut uz5hj2Gd5AEHb5DACKL",
"复生 jm7",
"纪 pt7",
"购总 ot7"
])
