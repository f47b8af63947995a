guideSearch("words-190","deut1e",[
"725 bai2Dd2E",
"box bcl2Fb2CD",
"en qv5",
"kai ep5co3Be8bf8m3Bcp3Bcx6b6b6",
"kaifang fe8",
"necessari cg2Cxw1G",
"初 ej7",
"密植 db7",
"炼钢 fo7"
])
