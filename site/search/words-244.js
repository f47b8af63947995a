guideSearch("words-244","deut1e",[
"map j1Gf1Hbq2Gy3Bes4Bfw3Bb7ABmd8u6",
"p37 bce6",
"similariti ns7",
"simpl c1Gi1Fbl2Bto4",
"simplest ur5",
"simpli bb1Jbg1Ccb6qh3B",
"华人 ny7",
"口死 mr7b7",
"年中 ms7",
"彭 es7ew7",
"措 my7",
"检 fj7",
"第一 fa7"
])
