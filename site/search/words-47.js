guideSearch("words-47","wrplpw",[
"korea l2G",
"korean l2CGt5AECDci5go3Bfu3Bde7AB",
"literalli bw1H",
"literatur p1Jj4ABCd1Box3Bem4fu6c1Ice1Fd1Ee3Bc1H",
"littl b1Jc1Hb2CIc2EHb1Ee1Eb1Ee1DHd2FGb3c2Gc1Eb2Ef1He2Db1Fe2Fb4ABGe1Ed2FGb1Ef1Jc2Bc3DFc1Hd2Fc2Ebd3Bft3Bcn3Bd3Bbo3Bbp3Ben3Bbf3Bbj7ei2Bcd1Jg1G",
"胡 id7fx6"
])
