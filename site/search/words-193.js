guideSearch("words-193","hue3zi",[
"2651 bak2D",
"2654 c1Gj1Gt1Dk2Fn1Hj2Gya3CE",
"69 j1Gb1Hg1Ld2Dw1Fj2DKb1Ggd3Beo3Bbi3Bgr3Bfo2DE",
"800 rc3Be3Bbk3Bm3Bz3Bby3Bgn1K",
"81 oi7",
"buy d1Dd1Eg1Gs2EIbg2Gho3Bhy3Bba3Bx3Bcq5bs5er1I",
"buyer ck3BD",
"owe c1Lk1Ds1B",
"owed c1Ge1Fk2EFm2Bh1Cf2Gi8Dbq5yx1H",
"paul hs3Bp3Bbl8e3Bds6",
"paus bcn1N",
"qiqian fl7",
"search c1Nk1FGb1Jf1Cl3DBh1Gc2Ed1Hbr5hy5ABii3Bh3Br2Cz3Bbx5cz1Ici1Pb1J",
"season g1Evw3B"
])
