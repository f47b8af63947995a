guideSearch("words-95","deut1e",[
"116 bh1Ezl5DC",
"306 bal2D",
"alwai b1Jm1Gba2Ed2Ebbb1C",
"ton c3DEb2Ff2Fc2Fb2Gb2DIn2Fd3DEc3DEe3Gb2Gc2Dd2Fb2Dg4DFg2Dc2Gh4EFGbi5bw5ih4Bdh5f5bo3Bb6t4Bd3Bbj3Bh3Bch5l5e6cd8DECb5Db8DECFd7EFDCGcf5DFE",
"tonggou fz8",
"tongqiqun dc8",
"tongxiao fz8",
"us b2CFnd3Bez7eb5gm1Gb1I",
"的 co6ke7bl7k7z7h7s8",
"进口 pm7e7",
"题 co6"
])
