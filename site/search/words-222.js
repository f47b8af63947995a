guideSearch("words-222","wrplpw",[
"120 w2Eqo5bx5dw5",
"ciji em8",
"irrational i4ACEn2Cy8ACFt2Cos5ABb5de5hg5",
"irrationaliti bbo5",
"irrigation b1Mf2CFk1Kd3ACq4ACDk1Fd1Dq2Cdr7ih3Bfa3B",
"item i2EKe1Ebd1Dc1Hc1Dbat3Ec1K",
"ziran fv7",
"区 ex7",
"施 mz7",
"物 do7c6w7",
"贵州 baq2E"
])
