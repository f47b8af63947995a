guideSearch("words-152","deut1e",[
"enforc f1Hy1Di2Ed2Eon3Bdl3Bje1K",
"enfu hg8ea5ABbs6b6nf1I",
"glossari bcm1Ni8",
"lorenz je8fs6",
"open b2BGb3IDJc1Kb3CHIc1Jd1Ib1Hc1Ib1Hb1Kb2Nd3EGc4BCDGd2Hc1Dd3ABHc2Hb3b1Gc2Hc2Fc2Fh3e3b1Jd2Eb2Hb2Gb2Fb2Hc2Hb2JKb2Db2Cb2Gcs7h5f3Bbr3Bn3Bbj3Bct3Bbv3Bp3Bdz7v8s3Bb5i3Br5h5l3Bh3Bd3Bb3Br5y8k8bc5e5j5da2Fb2Eb2BIJb2NLb2BId1C",
"openli b1Gbd1C",
"operation ka3Bfu3B",
"yafeng jz3Br8fc6",
"yi fr7fb8ft7",
"反冒 eq7",
"因 ms7",
"帝 eb7",
"浮夸 ge7"
])
