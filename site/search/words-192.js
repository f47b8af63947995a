guideSearch("words-192","wrplpw",[
"apc dy6m6",
"grief h1I",
"griev h1I",
"grievanc nv3B",
"idea b1Cf2El1Dc2Dc2Gm1Dc1Dr1Cep6ABdi3Bch3Bcp3Bnu1G",
"identification bn2F",
"ideologu b1C",
"吴 kq7",
"村 ou7",
"深 db7"
])
