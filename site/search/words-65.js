guideSearch("words-65","deut1e",[
"375 i1Fbh1Dtm3Bh3Bch5",
"39 e1Fe1Ce1Fb1Fd2CPb1Ec2Eb2Ci2Ci1Ec2Dk2Cbx3Bpj5c5c5b5b5he2CEc3DFb3CDe3DFGbn8c2Bj1G",
"alic ph5",
"alik f1Id1Ji2ENc1Ip1Gb2Et1Fb2Fl2D",
"aliv h1Db1Gbd2BEbbf1K",
"p30 bbx6",
"庐 ek7",
"级社 dx7m7",
"记 fa7"
])
