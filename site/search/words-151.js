guideSearch("words-151","wrplpw",[
"00 ri3B",
"beidaih c1Ed3DFGJp1Ed2EIbh2Fq8of3Bs3Bi3Bdz3Bbc7",
"beij f2EGHg1Fk2Dc2EGh1Fc2Df2Dc2Eh2Dj3DGb2Dh1Dda5cz5ABbu5ABbq3Bf5ea3Bm8ba7Bf3Bbg3Be5ABcc3Bbc5bg5g5s5t5bp3EBby1Ke2EL",
"being b1Gb1Gg1Hb1Fb1Gk1Ebe1Jk2Eb1Lks3Bej5km5",
"deng n2FJc1Cbl2CEg1Fcz8cg8el3Big3Be3Bew5",
"deni b2Ii1Nd1Mc1GIb2GMd1Ji1Cb1Cc1Co2EFf1Hd3KCNid5bj3Bz3Be3Bcs3Bfp5dv5bg5co3b1Bc2MEc1D",
"denial b1Ii2KCDb1Jf1Lb1Gi1Gc1Cs2BIe1Hd2BFey3Bhz3Bba3Bfp5el6co1Db2Fc1B",
"denni bm1Fhi3Bf3Bcb8bb6cp6c6b6bv7mc3C",
"joseph b1Ho1Cl1Cm2BEo1Cem8f8ff6e6np5cr5m1I",
"joshua hq8fw6",
"last b1Bb2EHKe3AFHJb2EJb3ADe1Jd1Nb3ABLMc1Fb4ADFGc2Bb2Dg1Bc1Jf8DGc2Cc2Cd2Dd1Id2CHb1Ci2Gc1Cc1Jc1Fb2Edk5bu3Bj3Bbj3Br3Bf3Bbq3Bu8cn3Bn3Bce5h3Bk3Bn3Bi5c7l3Bbx3Bdc5bs2Bb2Bbz5c1Fb1Hb2Ed1Id1L",
"sc baq2G",
"week f1Bq2Gl2Fx2Gh3FGgx3Bob5fc1Ie4AN",
"weekli il3Bgy5v3Bil7",
"星人 da6",
"购任 fc7"
])
