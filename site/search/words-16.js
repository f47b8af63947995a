guideSearch("words-16","1o3r5vf",[
"574 vc2D",
"6 c2EFb1Fb2EFb1Fh3FHc1Hd3CEFb2DIb2Eg2Hc1Fb1Df1Ei2Hb2Fd1Eb2Eg1Gb2Fb1Gdq3Bgy3Bbb3Bbc3Bd4Bd4Be5f4Bp4Bcl5e7cj3Dc5EFGDc4DCd3CEb5DECFGb4DEFb5CDb5DCc3Db4ECDGg8bm1If3GIJ",
"empti bs1Ik1Htc2B",
"imagin d1Be1Bd1Bbk2G",
"vot uu2Bch1H",
"三分 ev6",
"云南 ve2G",
"口科 ka5",
"少出 dv7",
"款 mq7",
"留 ef7",
"研究 kh7u7i5bt5",
"贷款 mq7"
])
