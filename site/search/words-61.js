guideSearch("words-61","wrplpw",[
"abus c1EKg1Fb1Dd2FGMe1In1Jg1Eb1Bc1Ef1Dc1Gu2Ggw3Bq4Bcn3Bdg4Bbh7g3Bcm3Bba6co7ff1F",
"fil bm1Cdg5ABgy3Bga5o5ba5n5w5g5z5gt1Gc1Jb2FN",
"农村 ou7",
"夸风 gf7",
"荒 dv7"
])
