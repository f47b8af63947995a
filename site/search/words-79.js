guideSearch("words-79","1o3r5vf",[
"37 b3JCDi1Fg2CJd1Ch2Cu1Ccr5bh3Br3Bjq5c3Bb5f5b5eq2Fm4DEFGbl8e2B",
"ascrib bj2Cek3Bz3B",
"ghost j1Lbe2Ceg3Bdz8gn3Bef8",
"guniang dq8",
"gunpoint bf2G",
"observ bu2G",
"observer ba2D",
"obstacl pt3B",
"p19 wc6",
"spirit m1Ce1Cl1Cl1Cdv6rq5",
"xun s1Fhd3Bbn8cv3Bbe6jx3C",
"分 ci6o7bt7g6p7",
"湖 ve3F"
])
