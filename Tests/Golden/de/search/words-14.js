guideSearch("words-14","1dycot8",[
"8 l7",
"dafur d4b4",
"davo t3B",
"dem b5BCEe5d3Bi3Bc3B",
"demselb d3E",
"first d6",
"in c3Cb3Ff4Bd5b6f3B",
"kommt c3C",
"les b3Br7",
"mach b3E",
"marz l7b7",
"missing k6",
"satz c3Cb3F",
"spricht d5b5",
"stam e5",
"stark k5"
])
