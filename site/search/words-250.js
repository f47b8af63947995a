guideSearch("words-250","wrplpw",[
"58 g1Hr1Iy1Fv5cw5r5hp3Bdl5ABct3Bbs3Bfa2E",
"sh baq2G",
"三年 dv7bz7b7he7bv7x7",
"任田 fg7",
"年多 ou7",
"德 jp7",
"泉 is7",
"线 ds7cg7",
"鉴 oe5bb7"
])
