guideSearch("words-92","hue3zi",[
"p4 bay6",
"phras b1Ld1Mf2CKOi1Cq1Dg8BCEFs2Ed2Ef4ACBGgt4Bcy3Bcw3Bdo5bp7r3Bhx1C",
"史网 m1My1Dmp8",
"销 ga7"
])
