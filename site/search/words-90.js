guideSearch("words-90","1o3r5vf",[
"301 q1El1Gty4CDd2Dce1E",
"673 vc2E",
"八二 et5",
"利亚 mj7",
"国粮 mn7",
"害 ex7",
"市偏 fd7",
"成瑞 he7ef6",
"湖南 ve2F",
"漏 fb7",
"的方 lc7"
])
