guideSearch("words-151","hue3zi",[
"00 ri3B",
"beidaih c1Ed3DFGJp1Ed2EIbh2Fq8of3Bs3Bi3Bdz3Bbc7",
"beij f2EGHg1Fk2Dc2EGh1Fc2Df2Dc2Eh2Dj3DGb2Dh1Dda5cz5ABbu5ABbq3Bf5ea3Bm8ba7Bf3Bbg3Be5ABcc3Bbc5bg5g5r5t5bp3EBby1Ke2EL",
"being b1Gb1Gg1Hb1Fb1Gg1He1Ebe1Jk2Eb1Lks3Bej5kl5",
"deng n2FJc1Cbl2CEg1Fcz8cg8el3Big3Be3Bev5",
"deni b2Ii1Nd1Mc1GIb2GMd1Ji1Cb1Cc1Co2EFf1Hd3KCNid5bj3Bz3Be3Bcs3Bfp5du5bg5cp2Bc2MEc1D",
"denial b1Ii2KCDb1Jf1Lb1Gi1Gc1Cs2BIe1Hd2BFey3Bhz3Bba3Bfp5ek7co1Db2Ec1B",
"denni bm2Fhi3Bf3Bcb8bb6cp6c6b6bv7mb3C",
"joseph b1Ho1Cl1Cm2BEo1Cem8f8ff6e6no5cr5m1I",
"joshua hq8fw6",
"last b1Bb2EHKe3AFHJb2EKb3ADh1Nb3ABLMc1Fb4ADFGc2Bb2Dg2Bc1Jf8DGe2Cd2Dd1Id2CHb2Ci2Gc1Cc1Jc1Fb2Edk5bu3Bj3Bbj3Br3Bf3Bbq3Bu8cn3Bn3Bce5h3Bk3Bn3Bi5c7l3Bbx3Bdb5bs2Bb2Bbz5c1Fb2Hb2Ed1Id1L",
"sc bap2G",
"week f1Bq2Gbi2Gh3FGgx3Bob5fb1Ie4AN",
"weekli il3Bgy5v3Bik7",
"星人 da6",
"购任 fc7"
])
