guideSearch("words-244","wrplpw",[
"map j1Hf1Hbq2Gy3Bet4Bfw3Bb7ABme8u6",
"p37 bcg6",
"similar cm2E",
"similariti nt7",
"simpl c1Ie1Ke1Fbl1Btp4",
"simplest us5",
"simpli bb1Jbg1Ccc6qh3B",
"华人 nz7",
"口死 ms7b7",
"年中 mt7",
"彭 et7ew7",
"措 mz7",
"第一 fb7"
])
