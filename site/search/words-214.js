guideSearch("words-214","wrplpw",[
"167 bal2D",
"24 b1Db3CMKc1Gf2CNOb3MCf1Mb1Hb1Ek2CHe2Cf1Ef2Cd1Cd3CFe2CGMc1Dh2CHb3CJgd3Bjj3Bd3Bo3Bg3Bbg3Bbl5b3Be4Bbb7dz2CEh3DEy8r1Ce2BPe2CHb2CG",
"analys oi7of1I",
"analysi mf7c8br6",
"anatomi mb7cp6",
"feudal cc2C",
"mechanisation cf2B",
"murder cn2F",
"nomenklatura ol8cg7",
"watch bcn1FH",
"water c1Ed3ECGIb4AEFHJKb1Gb3CDEGi1EHd2BDe5ABCDEIm1Gc2Di2CDd2CDp1Dct5z8bw3Ber3Bbf3Bdw3Bd3Bc3Bec3Br8et5b5bb1B",
"局 ew7",
"常 ct7w5jk7bv7",
"红 fe7",
"蕴 iy7fw6",
"食 de7k7c6d7lb7t7e7",
"饥 dv7"
])
