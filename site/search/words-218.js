guideSearch("words-218","deut1e",[
"673 bal2E",
"八二 fq5",
"利亚 pm7",
"国粮 pq7",
"成瑞 iq7fx6",
"湖南 bao2F",
"漏 fy7",
"的方 od7"
])
