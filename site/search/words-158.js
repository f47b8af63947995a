guideSearch("words-158","wrplpw",[
"afraid c1Ebr1Fx5",
"femal o1Ibt1Hbi3Bfw3Bby3Bdv7",
"orchard i1Cbl1C",
"p35 bce6",
"scienc e1Ic1Mbi2Dlm5bl5x5mb5",
"scientific g1Cbb1Cw2Dvt5",
"utopian e1Ce2CKd1Cy1Ek2CFk2Cmv3Bu3B",
"亚的 pn7",
"多 ou7"
])
