guideSearch("words-90","deut1e",[
"301 q1Em2Fzg3CDd2Dcg1E",
"673 bal2E",
"八二 fq5",
"利亚 pm7",
"国粮 pq7",
"害 fu7",
"市偏 ga7",
"成瑞 iq7fx6",
"湖南 bao2F",
"漏 fy7",
"的方 od7"
])
