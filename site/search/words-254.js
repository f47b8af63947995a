guideSearch("words-254","deut1e",[
"jasper gs8fq6",
"michael ka8di6cm6",
"omit p1Ios3B",
"won bi2Do2Db2D",
"山卫 da6",
"平衡 cs7",
"激 el7",
"的人 ms7bv7",
"述历 er7"
])
