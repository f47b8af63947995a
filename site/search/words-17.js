guideSearch("words-17","wrplpw",[
"540 tw3B",
"557 d1Fcc2Eyo4CD",
"availabiliti dq8ld8",
"availabl ly3Bhp4gl5",
"avakian b3CDHLd2CMn1Cfg5s8Bfp8ABqh1Cb2Bg1C",
"zoulu gc7",
"中华 nz7",
"信 fw6o7",
"女 gi7",
"条 fn7j6c7e7kk7",
"蒋正 if7fz6"
])
