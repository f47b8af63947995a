guideSearch("words-187","wrplpw",[
"400 f1Hr2Gh1Cx1Gcs3Bfr3Bft3Bbr3Bbu3Bbz5bj5fx1Kb1I",
"infant cc2Dkd3B",
"infer b1Dg1Kh1Ib1Dm1Dz1Gh1Hhe3Bby3Bbt3Bhl5hz2Bg4CFGNBEHJ",
"inferenc bm1Gb2Dnr3B",
"inflat c1Jk1Kd2Mj1Cc1Fe1Io1Jb1Fg1Fc1Hee5el3Bbv3Bbc3Bgi4Bic5",
"inform m1Ky1Iwa5",
"information bc1Hmf5g8d5",
"kan h1Gf1Ie1Ibl1Eb2El2Efv8Bfx8",
"narrow e1Hc1Cl2CFd1Ce1Cc1Fh1Fqc5kd5y1B",
"narrower v2Hsi3B",
"narrowli y1C",
"sputnik f1Es1Gcd8bg8sp5",
"户 dh7s7",
"派运 cq7",
"浙江 baq2G",
"食进 dt7lu7e7"
])
