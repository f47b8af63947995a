guideSearch("words-222","deut1e",[
"120 w2Eqn5bx5dw5",
"ciji el8",
"irrational i4ACEn2Cy8ACFt2Cor5ABb5de5hf5",
"irrationaliti bbm5",
"irrigation g2CFn3ACq4ACDk2Fd2Dq2Cdq7ih3Bcu3Bcg3B",
"item c2Hg1Je2Ebd1Dc2Hbat3Ec1I",
"ziran fu7",
"区 ew7",
"施 my7",
"物 dn7c6w7",
"贵州 bao2E"
])
