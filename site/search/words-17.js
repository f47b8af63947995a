guideSearch("words-17","deut1e",[
"540 tv3B",
"557 d1Fcc2Eym4CD",
"availabiliti dp8ld8",
"availabl lx3Bhp4gk5",
"avakian b3CDGKd2CKn1Cff5s8Bfp8ABqg2Cb2Bg1C",
"zoulu gb7",
"中华 ny7",
"信 fv6o7",
"女 gh7",
"条 fm7j6c7e7kk7",
"蒋正 ie7fz6"
])
