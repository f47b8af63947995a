guideSearch("words-116","1o3r5vf",[
"bar uw3",
"barbara id8r3Bcg6",
"barefoot bv2E",
"barlei cd3DFkf3Bdj3Bdw6",
"job rj6",
"js ve2F",
"map bx2Gth6",
"p37 wu6",
"simpl c1Gi1Fbg2Bke3Bfi5",
"simplest qo5",
"simpli ba2Iba1Cbv6",
"华人 lb7",
"口死 ka7",
"小 cp7",
"年中 ka7",
"彭 hx7",
"措 kh7"
])
