guideSearch("words-32","1o3r5vf",[
"jam ga3Bd3Bz8j3Bc3Bbd3Bc8bo6bb6b6i6",
"kil d2EKg1Kw2Eik8nk2B",
"kilogram q3El4GFb2He3Ecl5ls5fq7DCd7DECce5EFDI",
"pleas p1Bwn1E",
"plenari ee8",
"plentiful i1Ebh2D",
"plenum br2Di2Dby8h8mr3Bt3Bp5o5j7m7k8f7",
"sn ve2G",
"专 fi7",
"以 ch6",
"工分 fk7",
"府应 kh7",
"德怀 hx7"
])
