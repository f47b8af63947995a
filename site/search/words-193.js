guideSearch("words-193","deut1e",[
"2651 baj2D",
"2654 l1Gt1Dk2Fw2Gxz3CE",
"69 j1Gh1Kd2Dw1Ej2DKb1Fgc3Beo3Bbi3Bgr3Bfo2DE",
"800 rb3Be3Bbk3Bm3Bz3Bby3Bgn1K",
"81 oh7",
"buy d1Dd1Eg1Gs1Ebg2Ghn3Bhy3Bba3Bx3Bcq5bs5er1I",
"buyer ck3BD",
"owe c1Ik1Ds1B",
"owed q2EFm2Bh2Cb1He2Gi8bq5",
"paul hr3Bp3Bbl8e3Bds6",
"paus bcm1L",
"qiqian fk7",
"search c1Kk2FGg1Cl1Bh1Ff1Gbr5hx5ABii3Bh3Br2Cz3Bbx5cz1Ici1Nb1J",
"season g1Evv3B"
])
