guideSearch("words-92","deut1e",[
"p4 bax6",
"phras b1Kd1Kf2CJMi1Cq1Dg8BCEFs2Ei4ACBGgs4Bfu3Bdo5bp7r3B",
"史网 bk1Dmo8",
"销 fz7"
])
