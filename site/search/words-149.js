guideSearch("words-149","hue3zi",[
"cement g1Cbd1C",
"klat il8Bfr3Bf8B",
"p7 bbb6",
"产大 ez7",
"示 fw6",
"蒙古 bap2F"
])
