guideSearch("words-207","deut1e",[
"37 b3CKDi1Ig2CLd1Ci1Cba1Cde5bm3Bu3Bmm3Bc5c3Bb5h5b4fw2Fo4DEFGbl8e2C",
"ghost j1Nbh2Cfc3Bfq8hz3Bfd8",
"observ cb1I",
"observer bb1Dbh2D",
"obstacl ts3B",
"spiral gl3Bfo8ABmp5",
"spirit m1Ce1Cz2CFh2Cei6wd5"
])
