guideSearch("words-158","deut1e",[
"afraid c1Dco5",
"femal o1Hbt1Hbh3Bfw3Bby3Bdv7",
"orchard i1Cbl2C",
"p35 bcc6",
"scienc e1Hc1Lbi2Dll5bl5x5ma5",
"scientific g1Cbb1Cw2Dvs5",
"utopian e1Ce1Cd1Cy2Ek2Ck2Cmu3Bu3B",
"亚的 pm7",
"多 ot7"
])
