guideSearch("words-183","deut1e",[
"aris kx3Bfs3Bjk5",
"arithmetic nf3Bnb2Bcl1B",
"fertiliser g3JCk2FMt3BCFGn4ADEGj2Dlg3Bfy3Bcn5",
"fertiliti o1Db1Fbl1Eh1Fi8jr3By3Bfm3Bbj3Bff7ba3DEcm1G",
"unpaid be1E",
"unproces sw5",
"unproductiv g1Gbb1Gc2Fn2Eft3Bfw3B",
"国人 mr5b5bl8",
"炉 cr7",
"社队 fi5"
])
