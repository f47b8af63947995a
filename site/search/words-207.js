guideSearch("words-207","hue3zi",[
"37 b3CLDi2JNg2CMd1Cg1Fc2CGb1Cl2Bo1Cdf5bm3Bu3Bmm3Bc5c3Bb5h5b4fw2Fo4DEFGbl8e1C",
"ghost j1Obh2Cfd3Bfq8hz3Bfd8",
"observ cb1I",
"observer bb1Dbi1F",
"obstacl tt4B",
"spiral gm3Bfo8ABmp5",
"spirit i1Ge1CEe1Cz3CEGh1Cp1Cdu6wd5b1B"
])
