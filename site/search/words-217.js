guideSearch("words-217","wrplpw",[
"129 bad2E",
"anhui c1Hh1Hd1EIb1Hb1Hc1Nc1Ds1Hb2Fo2EHh1Db1Gcu3Bf5bt3Bbq5ABch5ABk5ABbo3Bdv3Bcz5bl3Bc3Bdc8p5bf5h1Il4DCb3EDb6DCE",
"lend be1Di1G",
"length b1Lqp3Bcs5bb6ie4Kb1Ke1L",
"lenin io8ph5",
"swap ti5",
"volkenkund qw5",
"volum n1Dl1Dp3EDgl3Bha7b8nq1Ie1D",
"voluntari z2G",
"实 pr7",
"社 da6y7m7k7o7b7ld7"
])
