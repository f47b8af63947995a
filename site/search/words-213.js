guideSearch("words-213","wrplpw",[
"besid b1Bd3AMc2LMd2FJPb1Hb4AKd1Gb2CMb1Rf2Dh1Ic2Hc2Cb1Hd1Ke2Gc2Hc1Hd1Gd1Lb2NKe2Eg2CFfr3Bdu3Bbx3Bp3Bbb3Bs3Bbc5bc5j3Bj5p4BCl6l3Bh5c3Bf3Bj5o5h5eg1Icg2Eb3DGb2Dc4DHOPb2EJb3Cb3Bb2FINb3KBL",
"best b2FJf1Es1Ev1Jgb3Bfv3Bch3Bz3Bcf3Bcl3Bk5ep2B",
"hebei d1Eu1Dc2Ej2DEfd5bh5ABp5ABbl5ABe5ABds3Bbb3Bij8ds3E",
"januari c1He2ELg1Fb2FHu2BEd2FGc1Ej1Hl2Dcl5t5b5bv3Bbu3Bcm3Bgs5bp3Bbi3Bn3Bx5h7b7n7y8n7ec1K",
"kuisun en8",
"load bcl1J",
"loan e1Dh2GEf1Ho4AEDBz2Gbj8ey3Bbq3Bfu6Bbr3Bbl4Bc6BAdh8cb5en2I",
"mak b2CFJc1Hc2BJc1Eb2GIb2DEc2JCb1JKc1Jb3AHKb1BHb1Hb2BCId3HBd3EHIf2BCIc2Hb2Cc2Gb2Gc2Gd2Gb1Ib2Gc2CFb3CFJb8ACEc1Eb1Dc1Kb1Gc2Cb2Hb2Cb3BDEb1Fb3BCDEb2Cb2CGc2EHb3CGb2BGbz5c5bb7bm3Bu3Bbe3Bg3Be3Bbf3Bbt3Bn7cd3Bch7x6s3Bc5e5o3Bl4m2Ck3Bl3Bb3Bbl5l5v5u5do7j2HIb1Dd2BIb2FG",
"sifen dg8",
"国以 co6lm5",
"大跃 dw7ks7",
"山 da6bl7wf3G",
"市 gb7",
"年鉴 oe5bb7",
"样调 cp6",
"河南 baq2F",
"重 oa5"
])
