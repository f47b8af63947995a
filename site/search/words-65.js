guideSearch("words-65","hue3zi",[
"375 i1Gbh1Dtn3Bh3Bch5",
"39 c1Fc1Ge1Ce1Fb1Gd2CKQb1Ec2Eb1Ci2Ci1Ec2Dk1Cp1Cbj3Bpj5c3Bc5b5b5he2CEc3DFb3CDe3DFGbn8c1Bj1G",
"alic pi5",
"alik f1Id1Ki1Oc1Jp1Gc1Es1Fb2Hl2Dpf3B",
"aliv h1Db1Gbd2BFbbg1K",
"p30 bby6",
"庐 el7",
"级社 dy7m7",
"记 fb7"
])
