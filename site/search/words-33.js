guideSearch("words-33","deut1e",[
"900 w2Ej2DHsd3Bjd1Kg1C",
"enemi n1F",
"energi q1Ce4ACDbbm5c2B",
"swing oi3B",
"估计 od7",
"合作 dw6",
"山会 ek7",
"年四 mr7",
"广东 bao2E"
])
