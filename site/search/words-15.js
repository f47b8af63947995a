guideSearch("words-15","wrplpw",[
"devastat cn3ACkt6pm1J",
"develop gc5ux7",
"development i1Cbb1Dk1Cs1Cdd7o6dm3Bck5f5e5h8k5o6u5g5y5g5bp5",
"developmental fo6wn7",
"deviation cg2EIq8us7",
"devic bco1N",
"hail mg3B",
"hainan baq2B",
"hit c1Gi3DFv6FAEHBDGg2Eh4DBFJq5EHBDb4KHDz8jt3Bbh4Bha7g4Bco5cf8DEFGACBcg4FLIJEb2GDf2C",
"hop b1Me1Hd1Gb1Ld1Ed1Lf2BDb2Dd1Hn2BDd2Db2EGj1Ib1Idc3Bcd3Bbj3Bbr3Bv3Bbp3Bbx3Bbo3Bs3Bl5ct3Bk3Bfp5k1Fco1E",
"hopeful bl2G",
"ivan jc8b5ABcs6nf5ds1M",
"ladder tg5bm6",
"ladl v2E",
"raw p2CMtn3B",
"口变 oo7",
"阳 gk7"
])
