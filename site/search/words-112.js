guideSearch("words-112","deut1e",[
"diyi fa7",
"him f1Cd1Fc1Jc1Gb2Ee1Db1Fg2Df1Fc2Fi2Fd2Db2Gg2Fc1Hh2Fc2CFek3Bs3Bz3Bq3Bj3Bg3Bo3Bu3Bbp3Bde3Bg3Bn3Bg3Bdi4Biu2HKL",
"himself m1Jb1Ff1Eq2Ec2EHh3ADc2Gc2Ee1Bh2Ef2Fhp3Bfu3B",
"sni nd6",
"七 fk7i6",
"体化 dd7",
"闻天 lh7",
"难农 ot7"
])
