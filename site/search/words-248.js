guideSearch("words-248","deut1e",[
"691 bal2E",
"another d2CJh1Ic2GHMd1Cb1Od2Db2EGe3CDHb2Cb1Hc2Bc1Gb2Cf1Ib2Fb2Ee2Cd2CHb3EGh1Cb2Fc2Fc2Db1Fc2BJc2Gc2Hcs5y3Blb5h5bf7Bm5ha1Dc1Bci1Lb3BDKc3Bb2Gb3",
"choic n1Cb1Jm3HBe2CFq2Fk2Ec2Cg2Fpi3Bn7cc2Cq5fd1Ccg2Cd1Jc1L",
"chongq bao2B",
"choos e1Bbe2CGf2Eb3GHc2He4ABt2How5f7g3Bcp2Cq6x5gp1Bb1Lb1D",
"chos i1Fe1Gd1Hx2Dh2Gb2Epu5lc1N",
"chosen i1Dbf2Bg2Hbg5p5oj3Bbv3Bgx2B",
"chouyang cp7",
"cover o1El2Fg2Eq2Hd1Ck2Ec2Dd2Fv8hf3Bej3Bgl6BAo3Bbh7cz3cm1Ee2CK",
"coverag bg2Fo2Ebat1M",
"guomindang ep8",
"knew c2DIe1Ld1Ed1Gd1Eb2LNl1Db2Bi3FIc2DGc2EHd3GBEc2Gf1Kb1Iev6ABco4Bdd3Ben5dt5Bhu1L",
"re ou7ca7",
"xiuzheng fg8",
"研 mr7h7bp5by5",
"腿走 gb7"
])
