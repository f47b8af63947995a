guideSearch("words-247","deut1e",[
"23 j1Cc1Hd1Fi2Eu2Ee2Ed2Dh2BEd1Fdj5dz3Bdu3Bca3Bdc4Bg3Bj5x3Bm2Bh5o3Bbr7f7m7t7bd5v4CDb1Eb2Dh2EFc3DGb3CDe2Fx8w1B",
"ask b2BLc1Hd3b1Db3AJb2FKb2c3AKc2CKb3AFb1Nd2Ce2Ib2Gd2CHd2BDg1Eb3Fb2Hb3BFb2Gd2Dh1Jc1Hc2Ge2Cf2Db2Gb2Ccn5bn3Bt3Bbl3Bbv3Bz6ABbh3Bh3Bba3Bj3Be3Bbc3Bc3Bp3Bdj5ci6bm5cb8cp5l2Ic4LCMFb2CILb3BEd3ABMNb2BC",
"bao fr7",
"baochan dh8",
"baohua io8qc5",
"jec ob6b6",
"qi fs7",
"口亏 em7",
"应对 my7"
])
