guideSearch("words-228","hue3zi",[
"136 bai3CEck1F",
"216 bam3CE",
"fatalism h1Cbv3AC",
"father kx3Bfs3Bea3C",
"fit j1Nd1Je1Jg4ABc2CFb2Hf1Fb2Fd2Be2EHe2En2Fc2Eg1Hph3Bcc7bh8hl1Fc2EH",
"punish c1Nd1Kg1Cb2HJMd1Db1Mf2Ei3FBEHh1Bh5AGEBFHh1Cb1Hb1Fd3ACn5gt3Bgx3By3Bbw3Bn3Bg3Bfy5cs1F",
"punishment c1HNf2FHLb2ELe1GHj2Ei4ABCEq2BFb2Ch1Gc2Gj2Fdv5nm3Biq1G",
"scor cn2Gzz1I",
"scorn e1C",
"专区 ex7",
"工 fj7ba7",
"物质 em7"
])
