guideSearch("words-207","wrplpw",[
"37 b3CLDi2JNg2CMd1Cg1Fc2CGb1Cl1Bo1Cdf5bm3Bu3Bmm3Bc5c3Bb5h5b4fx1Fo4DEFGbl8e1C",
"ghost j1Obh2Cfd3Bfq8hz3Bfe8",
"observ cb1J",
"observer bb1Dbi1F",
"obstacl tt4B",
"spiral gm3Bfo8ABmq5",
"spirit i1Ge1CEe1Cv2Ce3CEGh1Cp1Cdu6we5b1B"
])
