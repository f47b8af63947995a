guideSearch("words-95","hue3zi",[
"116 bh1Ezm5DC",
"306 bam2D",
"alwai b1Ku2Gs2Ed2Et1Hbaj1C",
"ton c3GDFb2Fd1Jc2Gc2Fb2Gb1DIe1Ej2Gd3DFc3DEe3Gb3EGb1Gb2Dd2Fb2Dg4DFg3DHc2Gh4EFGbj5bw5ih4Bdh5f5bo3Bb6t4Bd3Bbj3Bh3Bch5l5e6cd8DECb5Db8DECFd7EFDCGcf5DF",
"tonggou ga8",
"tongqiqun dc8",
"tongxiao ga8",
"us b2CFne3Bez7eb5gm1Gb1I",
"的 co6kf7bl7k7z7h7s8",
"进口 pn7e7",
"题 co6"
])
