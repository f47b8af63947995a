guideSearch("words-190","hue3zi",[
"725 baj2Dd2E",
"box bcm2FEb2CD",
"en qw5",
"kai eq5co3Be8bf8m3Bcp3Bcx6b6b6",
"kaifang ff8",
"necessari cg1Cxx1G",
"初 ek7",
"密植 db7",
"炼钢 fp7"
])
