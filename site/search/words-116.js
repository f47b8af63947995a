guideSearch("words-116","hue3zi",[
"bar baf3",
"barbara jv8x3Bdg6",
"barefoot cc2F",
"barlei ck3DFnc3Bee3Beo6",
"job vt6",
"js bap2F",
"小 cx7is7"
])
