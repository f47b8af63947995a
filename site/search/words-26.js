guideSearch("words-26","deut1e",[
"got br2Ee2Cg1Fk3jc3Bfh3B",
"hb bao2F",
"kind b2EGf1Kc3b3AKd1Hc1Fb2FKe2Hb2Db2Cn2Ib2CHc2FGe1Gb2Ch2Hf2Fe2Ic2Hd2Dc2Fev3Bej3Bfg5ba3Bp3Bbt3Bu5x7gq1Ib5AB",
"oedema p1Ddl8",
"peac bw2G",
"peaceful fg5",
"peacetim mw3B",
"peak l1Ge1Ib1Io3EFIx1Hg1Eby5fi3Bfu3Bli4",
"peasant c1Db3CEJb1Hb1Db1Lc1Ei1Ce3ACd2BGc4ACGi2Cb4ACEb2Cf2Dcj6h5bo5gj8j8j3Bz4Br3Bh3Bl3Bde6c5c3Bba3Bbb5bl3Be5g5g5r7dt7bn2B",
"vast bj2B",
"动态 od7",
"文化 dl7",
"秋至 pm7",
"联撤 gf7"
])
