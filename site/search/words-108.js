guideSearch("words-108","deut1e",[
"共党 on5by5",
"川省 mr7",
"报 fy7",
"物获 dn7",
"生率 dj7"
])
