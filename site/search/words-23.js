guideSearch("words-23","deut1e",[
"127 tv3Bgx3D",
"3989 baj2F",
"son pd7",
"songlin kx8fs7jk6cp3C",
"tie by1Hce8kk3Bln8",
"变 on7by7",
"天 fs6fp7ef6",
"来重 nz5",
"花 dz6"
])
