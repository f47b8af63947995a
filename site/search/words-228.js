guideSearch("words-228","deut1e",[
"136 bah3CEck1F",
"216 bal3CE",
"fatalism h1Cbv3AC",
"father kw3Bfs3Bea3C",
"fit j1Md1Jb1Gd1Ig4ABc2CFb2Gf1Fb2Fd2Be2EHe2En2Fc2Eg2Hri7bh8hl1Fc2EH",
"punish c1Kd1Jg1Cb3EHJMe1Lf2Ei3BDFh1Bc2Gf5AEBFGHh1Cb2Ge3ACn5gs3Bgx3By3Bbw3Bn3Bg3Bfy5cs2D",
"punishment c2EKg1Ee1Hj2Ei4ABCDq2BFb2Ch1Gc2FGed5nm3Biq2E",
"scor cn2Gzy1J",
"scorn e1C",
"专区 ew7",
"工 fi7ba7",
"物质 el7"
])
