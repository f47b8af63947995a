guideSearch("words-248","wrplpw",[
"691 ban2E",
"another b1Cc3CFJh1Jc1GMb1Fc1Cb1Pd2Db2EGe2DHb2Cb1Ic1Bc1Hb2Cf1Kb2Gb1Ee2Cd2CIb2Ee1Bd1Cb2Hc2Fc1Db1Fc2BJc1Gb2Eb2Hct5y3Blb5h5bf7Bm5hb1Dc1Bci1Nb3BEKd2Gb2",
"choic d1Gi1Jc1Cb1JKm3IBe3BCFq2Fk2Ec1Cg2Fpj3Bn7cc2Cq5fe1Ccj1Ic1L",
"chongq baq2B",
"choos e1Bbe2CGf2Eb3GHc2He4ABt2Hox5f7g3Bcp2Cq6x5gq1Bb1Nb1E",
"chos p1Gx1Dh1Gb2Epv5ld1N",
"chosen i1Di1Nk1Bn2Bg1Ibg5q5oj3Bbv3Bgy2Bbw1E",
"chouyang cp7",
"cover o1El2Gg2Eq1Hd1Ck2Fc2Dd2Fv8fx3Bbj3Bej3Bbe3Bfh7BAo3Bbh7da3cm1Ee2CK",
"coverag bg2Fo2Fbav1M",
"guomindang eq8",
"knew c2KEe1Md2Fd2KGb1Fc1Eb1MOl1Db1Bc1Gg3GBKc2DGc2EHd3GBEc1Gd1Dc1Kb3LGew6ABco4Bcd3Bba3Bbb3Bdm5dt5Bcr5fb1Fd1L",
"re ov7ca7",
"xiuzheng fh8",
"研 ms7h7bp5by5",
"腿走 gc7"
])
