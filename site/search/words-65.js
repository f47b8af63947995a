guideSearch("words-65","wrplpw",[
"375 i1Gbh1Dtn3Bh3Bch5",
"39 c1Fc1Ge1Ce1Fb1Gd2CKQb1Ec2Eb1Ci1Ci1Eb2Hb1Dk1Cp1Cbj3Bpj5c3Bc5b5b5hf2CEc3DFb3CDe3DFGbn8c1Bj1G",
"alic pi5",
"alik f1Ic1Ij1Oc1Jp1Gc1Fs1Gb2Hl2Dpf3B",
"aliv h1Db1Gbd2BFbbh1K",
"p30 bbz6",
"庐 el7",
"级社 dy7m7",
"记 fb7"
])
