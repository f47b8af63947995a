guideSearch("words-61","deut1e",[
"abus c1Dg1Fe1Fr1Hg2Ei2Dc2Ghp3Bq4Bcn3Bdg4Bbh7g3Bcm3Bba6co7",
"fil bm2Cdf5ABgy3Bdp3Bcl5o5ba5n5w5g5z5gs2Gd2FL",
"农村 ot7",
"化高 dw6",
"夸风 ge7",
"荒 du7"
])
