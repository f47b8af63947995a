guideSearch("words-130","deut1e",[
"bucharest cd2Fgg3Bpl5",
"erik lq8ff6",
"oblig rj5ca3C",
"oxford bcq1H",
"tibet l3ACDv6AFCo2Ek2Fff5ix3Bki2Gbf5u1M",
"tibetan l1Hv3BDwb6",
"恩 hg7fs6",
"村粮 ot7",
"至 pm7"
])
