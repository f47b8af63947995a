guideSearch("words-23","wrplpw",[
"127 tw3Bgy3D",
"3989 bal2F",
"son pe7",
"songlin ky8fs7jl6cp3C",
"tie by1Hcf8kk3Blo8",
"变 oo7by7",
"天 ft6fp7ef6",
"来重 oa5",
"花 ea6"
])
