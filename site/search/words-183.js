guideSearch("words-183","hue3zi",[
"aris ky3Bfs3Bjk5",
"arithmetic ng3Bnb2Bcl1B",
"fertiliser g2JCk1FNt4FBCGn4AFDHj2Dlh3Bfy3Bb5cm5",
"fertiliti o1Db1Ebl1Eh1Fi8js3By3Bfm3Bbj3Bff7ba3DEcm1G",
"unpaid be1E",
"unproces sx5",
"unproductiv g1Gc1Li1Er1Gc1Fn2BFfu3Bfw3Bfy3Bb5",
"国人 ms5b5bl8",
"炉 cr7",
"社队 fj5"
])
