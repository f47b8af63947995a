guideSearch("words-213","deut1e",[
"besid b2BCd3AKc2Ld2EIOb1Hb4AId1Gb1Cb2DQe2Bb2Dh2Hc2Gc2Cb1Hd1Ie2Gc2Hc1Hd2Gd1Lb2KIe2Eg2CFfq3Bdu3Bbx3Bp3Bbb3Bs3Bbc5bc5j3Bj5p4BCl6l3Bh5c3Bf3Bj5o5h5ef1Icg2Db3DGb2Dc5DGHMNb2DJb3Cb3Bb2FINb2BL",
"best b2FJf1Eb1Dr2Ej1Fm2Iga3Bfv3Bch3Bz3Bcf3Bcl3Bk5eo2B",
"hebei d1Ew2Dj2DEfc5bh5ABp5ABbl5ABe5ABds3Bbb3Bij8dr3E",
"januari c1Fe2ELg1Fb1Fk2Fk2BEd2EFl2Hl2Dck5t5b5bv3Bbu3Bcm3Bgs5bp3Bbi3Bn3Bx5h7b7n7x8n7ec1K",
"kuisun em8",
"load bcj2J",
"loan e1Dh2EGt4AEDz2Gbj8ex3Bbq3Bfu6Bbr3Bbl4Bc6BAdh8ca5en2I",
"mak b1Cc1Hc2BJd1Hb2DEKc3IHb2JKc1Jb3AHKLb1Bc3BCHd3HBd3EHId1Hc2CHc2Hb2Cc2Gb2Gc2Fd2Gb1Hd2CFb2CIb8ACEd2Dc1Ic1Fb2CEb2Hb2Cb3BDEc3BCDEb2Cb2CGc2EHb3CGb2BGby5c5bb7bm3Bu3Bbe3Bg3Be3Bbf3Bbt3Bn7cd3Bch7x6s3Bg5o3Bl4m2Ck3Bl3Bbm5l5v5t5bx2Bbr7j2Hb1Dd2BIb2FG",
"sifen dg8",
"国以 co6ll5",
"大跃 dv7ks7",
"山 da6bk7we3G",
"市 ga7",
"年鉴 od5bb7",
"样调 cp6",
"河南 bao2F",
"重 nz5"
])
