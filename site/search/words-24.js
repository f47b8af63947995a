guideSearch("words-24","wrplpw",[
"1812 bal2D",
"662 p1Hrx3Bib3CEcg1G",
"77 tw3B",
"alfr ha8fw6",
"avoid j1Gh1Lm1Dq1Id1Fd1Dl1Imu3Bbe3B",
"dat b3ADMb1Bb2GJb2DMb3IDb3AHKb3IDGJc1Fc3AFGb3ALJKb1Ec1Nb1Od3HCGe4GCEFIc2Hc2IJd4AECc3Hc2Ic2CKd3DGm1Gd2FIb3FBh4GHFci5ep3Bdj3Bbj3Bbo3Bg3Br3Bbd8h8f8b5g5p7f3Bq4Bby3Be5e5da5dp1Cb2Bb2IJLb2Fb2KMd2CKM",
"data b1Cb1Kc1Fc1Hd1Ld1Ec1CEb3CDFMb1Jc1Cd2Gf4ACHb2DEn2Gb2Gj2BIb1Ib3JBCEh1Hr6cd3Be5bz3Bbj3Bci3Bbb4Bl8o3Bq3Bc3Bl3Be3Bb3Bi3Bd3Bf3Bc3Bbw3Bde3Bf5e5ez7g5g7h5i2DFc2DFce1Cb1Gc1Lb1Lb1Kd1Ib1B",
"hom c1Ef4AEBCDHe2Hk3CEHl2Gb1Dm1Db2Ge1Ho5ABGdw5ht3Bhf3Bp5ABeg8b8cl1E",
"hometown on8",
"homework bcn1FH",
"mianji di8",
"robert gn8fp6",
"robin ib3Bbq3Bbo8y6",
"及政 mz7",
"志华 ka7bh7bs6cv6",
"问题 co6"
])
