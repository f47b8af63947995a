guideSearch("words-187","deut1e",[
"400 w2Gh1Cx1Fcr3Bfr3Bft3Bbr3Bbu3Bbz5bj5fw1Kb1I",
"infant cc2Dkc3B",
"infer o1Hb1Dm1Dz1Fh1Hhd3Bby3Bbt3Bhl5ie5CFGNBEHJ",
"inferenc b1Dbl2Gb2Dn1Bnd3Bnh2B",
"inflat c1Hw2Cc1Fe1Ho1Jb2Fg1Ec1Ged5el3Bbv3Bbc3Bgi4Bib5",
"inform m1Ky1Hvz5",
"information bc2Gme5g8d5",
"kan m1Ibp1Dm2Efu8Bfx8",
"narrow e1Gc1Cl2CFd2Ce2Cc1Fh1Fqb5kc5",
"narrower v2Hsh3B",
"narrowli y2C",
"sputnik f1Es2Gcd8bf8sp5",
"户 dh7r7",
"派运 cq7",
"浙江 bao2G",
"食进 ds7lu7e7"
])
