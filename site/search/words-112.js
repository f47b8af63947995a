guideSearch("words-112","wrplpw",[
"diyi fb7",
"him f1Cd1Fc1Kc1Gb2DFc1Jc1Db1Gg1Dc1Ef2Fi2Fd2Db2Gg1Fc1Ih1Fc3BCFb1Hek3Bs3Bz3Bq3Bj3Bg3Bn3Bb3Bu3Bbp3Bde3Bg3Bn3Bg3Bdi4Bir2GJe2HKL",
"himself g2FILc1Fb1Dd1Jb1Hf1Fq2Eb1Gb2FJh4ADGc1Gc1Ee1Bh1Ef1Fhq3Bfu3B",
"sni ne6",
"七 fl7i6",
"体化 dd7",
"闻天 li7",
"难农 ou7"
])
