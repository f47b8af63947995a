guideSearch("words-149","deut1e",[
"cement g1Cbd2C",
"klat ik8Bfw8B",
"p7 bba6",
"产大 ey7",
"示 fv6",
"蒙古 bao2F"
])
