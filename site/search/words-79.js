guideSearch("words-79","deut1e",[
"37 b3CKDi1Ig2CLd1Ci1Cba1Cde5bm3Bu3Bmm3Bc5c3Bb5h5b4fw2Fo4DEFGbl8e2C",
"ascrib bm2Cfg3Bbf3B",
"ghost j1Nbh2Cfc3Bfq8hz3Bfd8",
"guniang ec8",
"gunpoint bi2G",
"observ cb1I",
"observer bb1Dbh2D",
"obstacl ts3B",
"p19 bbm6",
"spiral gl3Bfo8ABmp5",
"spirit m1Ce1Cz2CFh2Cei6wd5",
"xun m1Gg1Fit3Bce8dr3Bbm6b6b6lu3C",
"分 cp6r7cf7h6q7",
"湖 bao3F",
"责 ff7"
])
