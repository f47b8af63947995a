guideSearch("words-23","hue3zi",[
"127 tw3Bgx3D",
"3989 bak2F",
"son pe7",
"songlin ky8fs7jk6cp3C",
"tie by1Hcf8kk3Bln8",
"变 oo7by7",
"天 ft6fp7ef6",
"来重 oa5",
"花 ea6"
])
