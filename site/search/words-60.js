guideSearch("words-60","1o3r5vf",[
"12 b2CGb1Fd1Cf1Gc1Fd1Eh2Ce2Fm1Ec1Gc2Em1Hb2Dfl3Bdq3Bn3Br3Bbv3Bbo4Bg3Bl5u3Bcl5bh3CEc2Bb2DGi4DCb3Dd3DEFm8bf2Bf2CI",
"26 f1Fg3CJk2Eb2Eg2CEb2CIt2Cb3CGei3Bc3Bcz3Beu3Bg3Bn4Bh5b5c3Bb5b3Bdc7h5c6m7bv2Fm2Eba8",
"eggleston jn6",
"hsin ga8cs3Bbo6",
"kept e3GHKh1He2FIb2HJLb2Fl3b2Dc2Gb2Hd2Cc2BFd1If2DHb3AFg1Hc1Hd2Gfp3Bds3Bn3Bbp3Bcl3Bdy5",
"meet e1De3HEe1Df2Cd3BCc2Ek2Ed3CBg3EGHc4CDFHl1Jd2Gh8bl8h5k5cu3Bgz3Bbb3Bbn5ABcc5be5bn7bp1Md1C",
"meeting f1Je1In2Gl1Dc2Dc2Hc2Dcf5cb3Bjw3Bdc7",
"pag b2GHJb1Dh1Kb1Jg1Mh2Hb2Gb2Hf2Eg3BHc1Hb2Cb2FJb2Hc2Ge2Gd2Be2CEmd7iu3DHIb3Eb3BFHJKMb4ALMb4DIBMc1Db1B",
"unmark xf1C",
"县 du5",
"安 ve2E",
"富 ge7ed6",
"的历 mq7"
])
