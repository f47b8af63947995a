guideSearch("words-60","deut1e",[
"eggleston me6",
"hsin ha8dn3Bck6",
"meet e1De3HEe1Df1Cd3BCd2Em2Ed3CBc2Gf3FHIe4CDFHm1Jd2Gi8bq8k5p5b5f8dg3Bjd3Bbe3Bbz5ABcc5h5bq5by7bp1Me1C",
"meeting j1Ko2Gp2Dc2Hc2Dh2Ech5r5bx3Bmt3Bf3Bdn7",
"unmark bcq1C",
"安 bao2E"
])
