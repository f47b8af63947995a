guideSearch("words-27","hue3zi",[
"advanc b1Lc1Gf1Kba3ADcq8t8cp3Beg3Bkz8h5fv1M",
"adverb b1L",
"adviser n1Ebk2Dej5",
"gx bap2E",
"look b1Jb1Bb2FJd1Jb2IKb2CKb2IOd2EHKb2e1Ib1Kf2Gb1Gf1Ee2GHb2Ic1Dd2Gd2Gb1Cc3ACe2Hc2ILb1Jd2Ib2Gd1Bf2Hb2Hdx3Bgf3Bdg7i3Bcx3By4s3Bfx2Bbb5w2Hd4Mb2IK",
"loos u1Fw3baw1B",
"p24 bbs6",
"request lm3B",
"requir b1Hc1Ed1Eo1Di2Ig2Ehe3Bfy3Bfa3Bgs3Fcp1H",
"requisition m1Cbn1Jbv6im3Bpq5",
"湖北 bap2F"
])
