guideSearch("words-27","deut1e",[
"advanc b1Kc1Gf1Jba3ADcp8t8cp3Beg3Bkz8h5fv1K",
"adverb b1K",
"adviser n1Ebk2Dei5",
"gx bao2E",
"look b1Jb1Bb2FJd1Jb2HJb2CJb1Hd2HKb2e1Ib1Jf2Gb2Gf1Ee2GHb2Ic1Dd2Gd2Gb2Cc3ACe2Hc1Jb2HId2Ib2Gd1Bf2Hb2Hdw3Bgf3Bdg7i3Bcx3By4s3Bfx2Bbb5v2Cb2Hd4Kb2IK",
"loos u2Fw3bav1B",
"p24 bbr6",
"request ll3B",
"requir b1Gc1Ed1El1Fd2Di2Hg2Ehd3Bfy3Bfa3Bgs3Fcp1H",
"requisition m1Cbn1Hbu6im3Bpq5",
"湖北 bao2F"
])
