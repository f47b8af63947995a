guideSearch("words-47","deut1e",[
"korea l1G",
"korean l2CGt5AECDiv3Bfu3Bde7AB",
"literalli bw2G",
"literatur p1Jj4ABCd1Bow3Bem4ft6c1Ice2Dd1Eg1H",
"littl d1Hb1Hc2EHb2DEe1Eb1Ee2DHd2FGb3c2Gd2Df1Ge2Df2Fb4ABGe1Eb2Hc2FGg1Ic2BFc3DFc1Hd2Fc2Ebc3Bft3Bcq3Bbo3Bbp3Bhb7eh2Bcj1G",
"胡 ic7fx6"
])
