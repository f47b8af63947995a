guideSearch("words-230","wrplpw",[
"ens ji8bf3Beo6b6",
"ensu c1Mi1Mbl1C",
"gros e1Gn2Et1Epy4Blf1J",
"ground c8h1Nbg1Ch1Ctf5hj1Id5ABCEGLb2CDF",
"group c1Db1Dc1Fg1Db1Cb2Jb1Hb2IKd1Li1Cb1Do2Jk2CJb1Gd2Cd2Hb1Fbr5r5dg3Beq3Bbg3Bb3Bhh4ex5h2Cd6EFGIDHch1Gc1M",
"grow e1Cb2j1Jb1Es1Dt1Fd2Ce1Gg2Ef5bv6cd3Bc3Bfo3Bbx3Beg3Bk3Bcg4bc3Bcy5be3s3j5bo1M",
"grown j1Hb1Gbf1Eg1Fe1Ik1Gct5gx3Bcj3Bel3Bhp2B",
"growth e2Cc2Fi1Cc1EKt1Dn1Dl1Ce3ADh5bv5ck3Bbp3Bec3Bbw3Bcu3Bcg3Bgt5ABEF",
"koufan gh8",
"koushu es8",
"mes de8",
"一书 fb7",
"三 dv7bw5b7b6b7b7he7bv7x7",
"受 di7",
"四川 ms7ny2G",
"正主 fh7",
"跃进 dw7ks7"
])
