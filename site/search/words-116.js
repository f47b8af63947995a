guideSearch("words-116","wrplpw",[
"bar bag3",
"barbara jv8x3Bdg6",
"barefoot cc2F",
"barlei ck3DFnc3Bee3Bep6",
"job vt6",
"js baq2F",
"小 cx7is7"
])
