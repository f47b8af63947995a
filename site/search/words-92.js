guideSearch("words-92","wrplpw",[
"p4 baz6",
"phras b1Ld1Mf2CKOi1Cq1Dg8BCEFs2Ed2Ef4ACBGgt4Bcy3Bcw3Bdo5bp7r3Bhy1C",
"史网 m1My1Dmp8",
"销 ga7"
])
