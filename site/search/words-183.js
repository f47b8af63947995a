guideSearch("words-183","wrplpw",[
"aris ky3Bfs3Bjl5",
"arithmetic ng3Bnc2Bcl1B",
"fertiliser g2JCk1FNt4FBCGn4AFEHj2Dlh3Bfy3Bb5cm5",
"fertiliti o1Db1Ebl1Eh1Fi8js3By3Bfm3Bbj3Bfg7ba3DEcm1G",
"unpaid be1E",
"unproces sx5",
"unproductiv g1Gc1Li1Er1Gc1Fn1Ffu3Bfw3Bfy3Bb5",
"国人 ms5b5bl8",
"炉 cr7",
"社队 fj5"
])
