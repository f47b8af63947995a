guideSearch("words-26","wrplpw",[
"got bv1Cg1Gk3jd3Bfh3Bjt2B",
"hb baq2F",
"kind b2EHf1Kc2b3AMd1Hc1Fb2FKe2Hb1Db2Cn2Ib2CHc2GHi1Be1Hf2He1Jc2Hd1Dc2Few3Bej3Bfg5ba3Bci3Bu5x7gq1Cc5ABI",
"oedema p1Ddm8",
"peac bw1H",
"peaceful fh5",
"peacetim mx3B",
"peak l1Gt3EGJx1Icf5fi3Bfu3Blj4",
"peasant c1Db3CEJKb2GIb2Db2CMc1Ei1Cb1Fd3ACd2BGc4ACHi2Cb4ACEb1Cf3CDck6h5bo5gj8j8j3Bz4Br3Bh3Bl3Bde6c5c3Bba3Bbb5bl3Be5g5g5r7du7bn1B",
"vast bj1B",
"动态 oe7",
"文化 dl7",
"秋至 pn7",
"联撤 gg7"
])
