guideSearch("words-248","hue3zi",[
"691 bam2E",
"another b1Cc2CJh1Jc2GIMb1Fc1Cb1Pd2Db2EGe2DHb2Cb1Ic2Bc1Hb2Cf1Kb2Gb2Ee2Cd2CIb2Eh1Cb2Hc2Fc1Db1Fc2BJc1Gb2Eb2Hct5y3Blb5h5bf7Bm5ha1Dc1Bci1Nb3BEKd2Gb2",
"choic l1Jc1Cb1JKm3IBe3BCFq2Fk2Ec1Cg2Fpj3Bn7cc2Cq5fd1Ccj1Ic1L",
"chongq bap2B",
"choos e1Bbe2CGf2Eb3GHc2He4ABt2Hox5f7g3Bcp2Cq6x5gp1Bb1Nb1E",
"chos i1Fh1Gx2Dh1Gb2Epv5lc1N",
"chosen i1Di1Nk1Bn2Bg1Ibg5q5oj3Bbv3Bgx2Bbw1E",
"chouyang cp7",
"cover o1El2Gg2Eq1Hd1Ck2Fc2Dd2Fv8fx3Bbj3Bej3Bbe3Bfh7BAo3Bbh7cz3cm1Ee2CK",
"coverag bg2Fo2Fbau1M",
"guomindang eq8",
"knew c2KEe1Md2Fd2KGMb1Ec1Eb1MOl1Db2Be2He3GBKc2DGc2EHd3GBEc1Gf1Kb3LGew6ABco4Bcd3Bba3Bbb3Bdm5dt5Bcr5fa1Fd1L",
"re ov7ca7",
"xiuzheng fh8",
"研 ms7h7bp5by5",
"腿走 gc7"
])
