guideSearch("words-247","wrplpw",[
"23 j1Cc1Hb1Fc1Fc1Ng2Eu2Ee2Ed1Dh2BEd1Fdk5dz3Bdu3Bca3Bdc4Bg3Bj5x3Bm2Bh5o3Bbr7f7m7u7bd5v4CDb1Eb1Dh2EFc3DGb3CDe2Fx8w1B",
"ask b2BIMb1Fb1Hd2b1Db3AKb2FMb2c2AKc2CKMb2AFe2Cc2Dc1Ib1Gd2CHd2BDg2DEb3Gb1Hb3BFb2Gk1Jc2FIb1Eb2Id2Fb1Cf1Db2Gb2Cco5bn3Bt3Bbl3Bbv3Bz6ABbh3Bh3Bba3Bj3Be3Bbc3Bc3Bp3Bda5j5ci6bm5cc8cp5l1Ic4LCMFb2CJNb3BEd2BMNb2BC",
"bao fs7",
"baochan dh8",
"baohua ip8qd5",
"jec oc6b6",
"qi ft7",
"口亏 en7",
"应对 mz7"
])
