guideSearch("words-24","deut1e",[
"1812 baj2D",
"662 p1Hrw3Bia3CEcg1G",
"77 tv3B",
"alfr gz8fw6",
"avoid j1Mh1Km2Dq1Id2Fd1Dl1Hmt3Bbe3B",
"dat b3ADLb1Bb2GJb2DKb3IDb3AHKb3DFIJc1Ec3b3ALJKb2EId1Nd3HCGe4GCEFIc2Gc2IJd3ECc2Hc2Ic3CId2Gp2EGb2Fc2Ff4GHFch5ep3Bdj3Bbj3Bbo3Bg3Br3Bbd8h8f8b5g5p7f3Bq4Bby3Be5e5cz5dp2Cb2Bb2JLb2Fb2KMd2CKM",
"data b1Cf1Hd1Kd1Ec1Cb3CDFLb1Ic1Cd2Gf4ACBGb2DEn2Gb2EFj2BIb1Gb4IBCEy6cc3Be5bz3Bbj3Bci3Bbb4Bl8o3Bq3Bc3Bl3Be3Bb3Bi3Bd3Bf3Bc3Bbw3Bde3Bf5e5ey7g5g7h5i2DFc2DFce2Cb2Gc1Lb1Jb1Kd1Ib1B",
"hom e1Ed4AEBCDGe2GHk3CEHl2Gb1Dm2Db2Ge1Ho5ABGdv5ht3Bhf3Bp5ABef8b8cl1E",
"hometown om8",
"homework bcl2GI",
"mianji di8",
"robert gm8fp6",
"robin ia3Bbq3Bbo8y6",
"及政 my7",
"志华 jz7bh7bs6cv6",
"问题 co6"
])
