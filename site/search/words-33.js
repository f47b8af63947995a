guideSearch("words-33","hue3zi",[
"900 w2Ej2DHse3Bjd1Kg1C",
"energi q1Ce4ACDbr1Czw5c1B",
"swing oj3B",
"switch bcn1N",
"估计 oe7",
"山会 el7",
"年四 ms7",
"广东 bap2E"
])
