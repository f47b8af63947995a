guideSearch("words-193","wrplpw",[
"2651 bal2D",
"2654 c1Gj1Gt1Dk2Fn1Ij2Gyb3CE",
"69 j1Gb1Hg1Ld2Dw1Fj2DKb1Ggd3Beo3Bbi3Bgr3Bfp2DE",
"800 rc3Be3Bbk3Bm3Bz3Bby3Bgo1K",
"81 oi7",
"buy c1Db1Dd1Eg1Ge1Io2EIbg2Gho3Bhy3Bba3Bx3Bcq5bs5es1I",
"buyer ck3BD",
"owe c1Lk1Ds1B",
"owed c1Ge1Fk2EFm2Bh1Cf2Gi8Dbq5yy1H",
"paul hs3Bp3Bbl8e3Bds6",
"paus bco1N",
"qiqian fl7",
"search c1Nk1FGb1Jd1Mc1Cl3DBIh1Gc1Ed1Hk1Hbh5hy5ABii3Bh3Br2Cz3Bbx5da1Ici1Pb1J",
"season wc3B"
])
