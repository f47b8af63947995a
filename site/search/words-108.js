guideSearch("words-108","wrplpw",[
"共党 oo5by5",
"川省 ms7",
"报 fz7",
"物获 do7",
"生率 dj7"
])
