guideSearch("words-112","hue3zi",[
"diyi fb7",
"him f1Cd1Fc1Kc1Gb2DFc1Jc1Db1Gg1Dc1Ef2Fi2Fd2Db1Gg2Fc1Ih1Fc3BCFel3Bs3Bz3Bq3Bj3Bg3Bo3Bu3Bbp3Bde3Bg3Bn3Bg3Bdi4Biq2GJe2HKL",
"himself g2FILd2DFd1Jb1Hf1Fq2Eb1Gb2FJh4ADGc1Gc1Ee1Bh1Ef1Fhq3Bfu3B",
"sni ne6",
"七 fl7i6",
"体化 dd7",
"闻天 li7",
"难农 ou7"
])
