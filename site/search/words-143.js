guideSearch("words-143","wrplpw",[
"147 vk3Bex1Dc2Eck1F",
"1681 bal2D",
"390 l1Fbs2Ded5rq5",
"cia l1Iv5ABCDFo3DFfq3Bfr6b6b6b6ik3Bbu5",
"clos c1DNb1Db2EIb2CDb2DMb1Eb1Dd1Db2Gb1Dd2ADMe1Fc2De1Dd4ADBCb1Jd4ACEb2Bd2CEd2EHd1Ec2FJd1Fb1De1He2Cb1Hg2Gp8w5ez3Bbn3Bci3Bcf3Bf3Bbb3Bk3Bbw5bl6Bbj3Bbk5bc7ew1G",
"closeli b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4j2G",
"closer u1H",
"closest br1Bte5",
"karen mf6",
"sak be1Bt3hs3B",
"soften on4B",
"国 m1My1Dbe6bo7o7ic5b8bg8b5e8bb7i7e7"
])
