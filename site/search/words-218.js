guideSearch("words-218","wrplpw",[
"673 ban2E",
"八二 fr5",
"利亚 pn7",
"国粮 pr7",
"成瑞 ir7fx6",
"湖南 baq2F",
"漏 fz7",
"的方 oe7"
])
