guideSearch("words-143","deut1e",[
"147 vj3Bew2Dc2Eck1F",
"1681 baj2D",
"390 l1Fbs2Dec5rq5",
"cia l1Hv5ABCDFgd3Bfr6b6b6b6ik3Bbu5",
"clos c2DKb1Db3CEGHb2CDb2DLb1Eb1Dd1Db2Ge3ADe2Fc2De1Dd4ABCDb1Id4ACEb2Bd2Cd2EHd2Ec2FId2Eb2Di2Cb2Hg2Gp8v5ez3Bbn3Bci3Bcf3Bf3Bbb3Bk3Bbw5bl3Bbj3Bbk5bc7ev2E",
"closeli b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4j2F",
"closer u2H",
"closest br2Btd5",
"karen me6",
"sak bx3hr3B",
"soften om4B",
"国 bk1Dbe6bn7o7ic5b8bg8b5e8bb7i7e7"
])
