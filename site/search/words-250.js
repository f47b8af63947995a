guideSearch("words-250","deut1e",[
"58 g1Hr2Iy2Fv5cv5r5hp3Bdl5ABct3Bbs3Bez2E",
"sh bao2G",
"三年 du7bz7b7he7bv7x7",
"任田 ff7",
"年多 ot7",
"德 jo7",
"泉 ir7",
"线 dr7cg7",
"鉴 od5bb7"
])
