guideSearch("words-151","deut1e",[
"00 rh3B",
"beidaih c1Dd3DFGJp2Ed2EIbh2Fq8oe3Bs3Bi3Bdz3Bbc7",
"beij f2EHg1Fk2Dc2EGh1Fc2Df2Dc2Eh2Dj3DGb2Dh2Dcz5cz5ABbu5ABbq3Bf5ea3Bm8ba7Bf3Bbg3Be5ABcc3Bbc5bg5g5r5t5bp3EBby1Je2EL",
"being b1Gh1Gb1Fb1Gc1Ei2Ep2Gp1Jb1Gj2Eb1Kkr3Bej5kl5",
"deng n2EIc1Cbl1Cg2Fcy8cg8el3Big3Be3Bev5",
"deni b2HIn2GIb1Lb2Lc1Ii2Gb1Cc1Co2EFf2Gd3ICKi2Ghu5bj3Bz3Be3Bcs3Bfp5du5bg5cr1Ec1D",
"denial b1Ii3JCDb1If1Kj2Gu2BIh2BEex3Biz3Bfp5ek7co2Cb2Ec1B",
"denni bm2Fhh3Bf3Bcb8bb6cp6c6b6bv7mb3C",
"joseph b1Go1Cl1Cm2Eo1Cel8f8ff6e6no5cr5m1I",
"joshua hp8fw6",
"last b1Bb2EIe4AFHJb2EJb3ADi3ABKc1Eb4ADFGc2Bb2Di1If8DGb1Bd2Cd2Dd2Hd2CGb2Ci2Gc1Cc1Jc2Fb2Edj5bu3Bj3Bbj3Br3Bf3Bbq3Bu8cn3Bn3Bce5h3Bk3Bn3Bi5c7l3Bbx3Bdb5bs2Bb2Bbz5d2Hb2Eg1L",
"sc bao2G",
"week f1Bq2Gc2Gbg2Fh3FGgw3Bob5fb2Ge4AL",
"weekli ik3Bgy5v3Bik7",
"星人 da6",
"购任 fb7"
])
