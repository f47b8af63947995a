guideSearch("words-207","hue3zi",[
"37 b3CLDi2IMg2CMd1Ci1Cb1Cz1Cdf5bm3Bu3Bmm3Bc5c3Bb5h5b4fw2Fo4DEFGbl8e1C",
"ghost j1Nbh2Cfd3Bfq8hz3Bfd8",
"observ cb1I",
"observer bb1Dbi1F",
"obstacl tt4B",
"spiral gm3Bfo8ABmp5",
"spirit i1Ge1CEe1Cz3CEGh2Cp2Cdu6wd5b1B"
])
