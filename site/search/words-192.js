guideSearch("words-192","deut1e",[
"apc dx6m6",
"griev h1H",
"grievanc nu3B",
"idea b1Cf2El1Dc2Dc2Gm1Dc2Dr1Ceo6ABdi3Bch3Bcp3Bnt1H",
"identification bn2F",
"ideologu b1C",
"吴 kp7",
"村 ot7",
"深 db7"
])
