guideSearch("words-230","deut1e",[
"ens jh8bf3Beo6b6",
"ensu c1Ji1Lbl2C",
"gros e1Fn2Et1Ec2Dpv4B",
"ground c8l1Cbc1Ch2Ck2Chn3Blh5hi2Gd5ABEHLb2CDF",
"group d1Dc1Fg1Db1Cb1Ib1Hb2IKd1Ki1Cb1Do2Ik2CHb1Fd2Cd2Hb1Fbq5r5dg3Beq3Bbg3Bb3Bhh4ew5h2Cd6EFGIDHch2Hc1M",
"grow f3k1Eh2Gl1Dt1Ed2Ck2Ef5bu6cd3Bfq3Bbx3Beg3Bk3Bcg4bc3Bcx5be3bb5bo1M",
"grown j1Gb1Gbl2Fe1Hdc5gx3Bcj3Bel3Bho2B",
"growth e1Cc1Fi1Cc1Et2Dn2Dl1Ce4ADh5bu5ib3Bbw3Bcu3Bcg3Bgs5ABEF",
"koufan gg8",
"koushu er8",
"mes de8",
"一书 fa7",
"三 du7bw5b7b6b7b7he7bv7x7",
"受 di7",
"四川 mr7nx2G",
"正主 fg7",
"跃进 dv7ks7"
])
