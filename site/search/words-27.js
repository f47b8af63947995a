guideSearch("words-27","wrplpw",[
"advanc b1Lc1Gf1Kba4ABDcq8t8cp3Beg3Bkz8h5fw1M",
"adverb b1L",
"adviser n1Ebk1Dej5dj3B",
"gx baq2E",
"look b1Jb1Bb1Jd1Jb1Jb2CKb2IOd2EHKb2e1Ib1Kf1Gb1Gf1Ee2GHb2Ic1Dd2Gd2Gb1Cc3ACe1Hc2ILb1Jd2Ib2Gd1Bf2Hb2Hdx3Bgf3Bdg7i3Bcx3By4s3Bgz5w1Hd4Mb2IK",
"loos u1Fw3bax1B",
"p24 bbt6",
"request lm3B",
"requir b1Hc1Ed1El1Fd1Di1Ig2Ehe3Bfy3Bfa3Bgt3Fcp1H",
"requisition m1Cbn1Jbv6im3Bpr5",
"湖北 baq2F"
])
