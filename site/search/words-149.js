guideSearch("words-149","wrplpw",[
"cement g1Cbd1C",
"klat il8Bfr3Bf8B",
"p7 bbc6",
"产大 ez7",
"示 fw6",
"蒙古 baq2F"
])
