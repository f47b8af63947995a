guideSearch("words-190","wrplpw",[
"725 bak2Dd2E",
"box bcn2FEb2CD",
"en qw5",
"kai eq5co3Be8bf8m3Bcp3Bcx6b6b6",
"kaifang ff8",
"necessari cg1Cxy1G",
"初 ek7",
"密植 db7",
"炼钢 fp7"
])
