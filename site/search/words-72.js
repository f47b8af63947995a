guideSearch("words-72","1o3r5vf",[
"16 h3JCh3ECHb1Eb1Kj4ECGo3CFHe2He3GCEg2Fb1Gee4Bef3Bbo3Bfl5o7bc7h7m7bd3DHb3FDg2Fc2Du8t5j1I",
"245 s1Djj3Bgp5em2E",
"et b1Hb3DGHb3EKDb1Gd2GHc2HMc1Kd2EFKc3EIJKh2Eb3DEc2DFb1Db1Dd3DEIi2Ed2DEe2Gb4DEFf1Fg2Ddi3Bba3Bh3Bd3Bbb3Bb3Be3Bz3Bi7c7bg7mj1J",
"hierarchi mz3B",
"hierarchical ks8",
"my xb1N",
"p10 vt6",
"p29 wm6",
"unanswer ic3B",
"upon cb2C",
"之 ci6",
"历 ch6kj7",
"同 lp5",
"困 ew7fl7bi7y7",
"究 kh7u7i5bt5",
"非 de5hd7"
])
