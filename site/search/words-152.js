guideSearch("words-152","wrplpw",[
"enforc e2INb1Hb1Lx1Di2Ed2Eoo3Bdl3Bjf1K",
"enfu hh8ea5ABbs6b6ng1I",
"glossari bcn1Jb1Pi8",
"lorenz jf8fs6",
"open b2GBb1KLc1Mb3CGHIc1Jd1Jb2FHc1Jb1Hb2GKb2OHRd3EGc3BCDGd1Hc1Dd3ABIc2Hb3b1Gc1Hc2Gc2Fb2Gg3e2b1Lb1Ec2Fb2BHb2Gb2Fb1Hc2Hb2JKb2Dc2Gct7h5f3Bbr3Bn3Bbj3Bct3Bbv3Bp3Bdz7v8s3Bb5i3Br5h5g7f3Bh3Bd3Bb3Br5y8k8bd5e5j5da1Fb2Eb2BHIb2PNb2BId1C",
"openli b1Gbd1C",
"operation kb3Bfu3B",
"yafeng ka3Br8fc6",
"yi fs7fb8ft7",
"反冒 er7",
"因 mt7",
"帝 ec7",
"浮夸 gf7"
])
