guideSearch("words-102","hue3zi",[
"128 bae3Dco1J",
"600 w2Ej3DHrc3Bbl5x3Ccg5fx2CJ",
"bowl k1I",
"circl b1Dbci1Dc2Bg1C",
"circulat n1Em2Fy2Duk5bg5",
"circumstanc f1Hby2Hot3B",
"major k1Cbz3ACJv5bh6",
"zurcher c1Ed3HEFs4DEGm1Dki8Bff8",
"党的 co6",
"冒进 er7",
"分之 cp6",
"詹志 lh7bs6",
"辽宁 bap2F",
"风 df7da7dt7ft6"
])
