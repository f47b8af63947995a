guideSearch("words-15","deut1e",[
"devastat cn3ACks6pl1J",
"develop gb5uw7",
"development i1Ch2IMj2Fl2Dk2Cs2Cdc7o6v5ABcr3Bck5f5e5h8k5o6u5g5y5g5bp5dk3B",
"developmental fn6wm7",
"deviation cw8ur7",
"devic bcm1L",
"hail mf3B",
"hainan bao2B",
"hit k2DFv6AFEHBDGg2Eh3BDFJq4HBDEb4KDHz8js3Bih8g4Bes8DEFGABCcg3JLEFGb2FDf2C",
"hop b1Le1Hd1Ge1Ed1Kf2BDb2Dd2Hn2BDd2Db1Fe2Ff1Ib1Gdb3Bcd3Bbj3Bbr3Bv3Bbp3Bbx3Bbo3Bs3Bl5ct3Bk3Bfo5k1Fck1He1E",
"hopeful bl2F",
"ivan jb8b5ABcs6ne5ds1M",
"ladder tf5bm6",
"ladl v2E",
"raw p1Ctm3B",
"口变 on7",
"阳 gj7"
])
