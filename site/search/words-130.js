guideSearch("words-130","wrplpw",[
"bucharest cd2Ggh3Bpl5",
"erik lr8ff6",
"oblig rk5ca3C",
"oxford bcs1H",
"tibet l3ACEv5AFCo3DFk2Ffg5ix3Bkj2Gbf5u1M",
"tibetan l1Iv3BDo2Dvo6",
"恩 hh7fs6",
"村粮 ou7",
"至 pn7"
])
