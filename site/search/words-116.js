guideSearch("words-116","deut1e",[
"bar bae3",
"barbara ju8x3Bdg6",
"barefoot cc2E",
"barlei ck3DFnb3Bee3Beo6",
"job vs6",
"js bao2F",
"小 cx7ir7"
])
