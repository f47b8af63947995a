guideSearch("words-71","deut1e",[
"72 h1Dd1Gbz1Ed2Dcf3Bdi3Bfx3Bmk2Dl4CDbu2I",
"bop br2Fjt8",
"held d1Hc2FKc1Dc1Ec1Dc1Hc1Df2Eb2Eb2Cb2BEg1De1Eo2Fd1Jb1Ib1Fb1Gb2Cc4AGBh2Gdf5bp5ABc3Bh3Bi5cm5ABbd3Bhp6ABs3Bh3Bs5Bcj5ew5b5t1Kb1J",
"help d1Cb2CEJd1Cb1Ec2GLc1Me1Nj2CFe1Id3BDd2Df3CGc2Gb2Eh1Ld2Gl2Cdx5io3Bdm5bv3Bp3Bc3Bq5l5cb5dd5l5y2I",
"key bcl1Bb1Ne2",
"p20 bbn6",
"pan jm8bd3Bmb5",
"panel sn8hr3ci1N",
"silenc br2Gxk5dx6",
"silent p1Hbl1D",
"包产 dh7"
])
