guideSearch("words-228","wrplpw",[
"136 baj3CEck1F",
"216 ban3CE",
"fatalism h1Cbv3AC",
"father kx3Bfs3Bea3C",
"fit d1Gg1Nd1Je1Jg4ABHc2CFb2Hf1Fb2Fd2Be2EHe2Eh1Eg2Fc2Eg1Hph3Bcc7bh8hm1Fc2EH",
"punish c1Nd1Kg1Cb2HJMd1Db1Mf2Ei3FBEHh2BFh5AGEBFHh1Cb1Hb1Fd3ACn5gt3Bgx3By3Bbw3Bn3Bg3Bfz5cs1F",
"punishment c1HNf2FHKb2ELe1GHj2Ei4ABCEq2BFb2Ch1Hc2Gj2Fdv5nm3Bir1Gb1E",
"scor cn2Gbaa1I",
"scorn e1C",
"专区 ex7",
"工 fj7ba7",
"物质 em7"
])
