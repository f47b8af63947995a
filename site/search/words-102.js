guideSearch("words-102","deut1e",[
"128 bad3Dco1J",
"600 w2Ej3DHrb3Bbl5x3Ccg5fx2CJ",
"bowl k1H",
"circl b1Dbch2Cc2Bg1C",
"circulat n1Em2Ey2Duj5bg5",
"circumstanc f1Hby2Hos3B",
"major k1Cbz3ACJv5bg6",
"zurcher c1Dd3HEFs4DEGm2Dkh8Bff8",
"党的 co6",
"冒进 eq7",
"分之 cp6",
"詹志 lg7bs6",
"辽宁 bao2F",
"风 df7cz7dt7ft6"
])
