guideSearch("words-11","1dycot8",[
"3 c3Bb3Bk3Dd8",
"absatz k7i4B",
"euch r7AB",
"kan d4CDb3E",
"kon j5",
"konnt b5d3F",
"mit b3Eb3Cc3Be3Bk3B",
"mitnehm bg8",
"reading x6",
"speech h6f6",
"viel b3Bc7b3Fc5",
"viert n5"
])
