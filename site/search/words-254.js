guideSearch("words-254","wrplpw",[
"jasper gt8fq6",
"michael kb8di6cm6",
"omit p1Iot3B",
"won bi2Do1Eb1D",
"山卫 da6",
"平衡 cs7",
"激 em7",
"的人 mt7bv7",
"述历 es7"
])
