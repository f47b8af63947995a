guideSearch("words-102","wrplpw",[
"128 baf3Dco1J",
"600 w2Ej3DHrc3Bbl5x3Ccg5fy2CJ",
"bowl k1I",
"circl b1Dbcj1Dc2Bg1C",
"circulat n1Em2Fy1Duk5bg5",
"circumstanc f1Hby2Hot3B",
"major k1Cbz3ACJv5bh6",
"zurcher c1Ed3HEFs4DEGm1Dki8Bff8",
"党的 co6",
"冒进 er7",
"分之 cp6",
"詹志 lh7bs6",
"辽宁 baq2F",
"风 df7da7dt7ft6"
])
