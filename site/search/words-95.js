guideSearch("words-95","wrplpw",[
"116 bh1Ezn5DC",
"306 ban2D",
"alwai b1Ku2Gn2Gf2Ed2Et1Hbak1C",
"ton c3GDFb2Fd1Jc2Gc2Fb2Gb1DIe1Ej2Gd3DFc3DEe3Gb3FGb1Gb2Dd2Fb2Dg4DFg3DIc2Gh4EFGbj5bw5ih4Bdh5f5bo3Bb6t4Bd3Bbj3Bh3Bch5l5f6cd8DECb5Db8DECFd7EFDCGcf5DF",
"tonggou ga8",
"tongqiqun dc8",
"tongxiao ga8",
"us b2CFne3Bez7eb5gn1Gb1I",
"的 co6kf7bl7k7z7h7s8",
"进口 pn7e7",
"题 co6"
])
