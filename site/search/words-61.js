guideSearch("words-61","hue3zi",[
"abus c1EKg1Fb1Dd2FGMe1In1Jg1Eb1Bc2Ef1Dc1Gu2Ggw3Bq4Bcn3Bdg4Bbh7g3Bcm3Bba6co7fe1F",
"fil bm2Cdg5ABgy3Bga5o5ba5n5w5g5z5gs2Gc1Jb2FN",
"农村 ou7",
"夸风 gf7",
"荒 dv7"
])
