guideSearch("words-217","deut1e",[
"129 bab2E",
"anhui c1Eh1Gd2EIb1Gb2He1Ds1Gb2Eo1Eh2Db1Gct3Bf5bt3Bbq5ABch5ABk5ABbo3Bdv3Bcz5bl3Bc3Bdb8p5bf5h1Il4DCb3EDb6DCE",
"lend be1Di2G",
"length b1Ki1Mqg3Bcs5bb6id4Kb1Ie1L",
"lenin in8ph5",
"swap th5",
"volkenkund qv5",
"volum n1Dl2Dp3DEgk3Bha7b8nt1D",
"voluntari z2F",
"实 pq7",
"社 da6x7m7k7o7b7ld7"
])
