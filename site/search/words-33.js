guideSearch("words-33","wrplpw",[
"900 w2Ej2DHse3Bje1Kg1C",
"energi q1Ce4ACDbr1Czx5c1B",
"swing oj3B",
"switch bco1N",
"估计 oe7",
"山会 el7",
"年四 ms7",
"广东 baq2E"
])
