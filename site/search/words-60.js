guideSearch("words-60","wrplpw",[
"eggleston mf6",
"hsin hb8dn3Bck6",
"meet c1Fc2CDb2Dd3IDEe1Db2DHe1Cd3BCd1Em1Ed3CBh3FIJe4CDEGHd1Ej1Jl8br8k5p5b5f8dg3Bjd3Bbe3Bbz5ABcj5br5by7bk1Ff1Me1C",
"meeting c1Dh1Mo2Gc2Dn1Dc2Hc2Dh2BEci5r5bx3Bmt3Bf3Bdn7",
"unmark lx3Bqv1C",
"安 baq2E"
])
