guideSearch("words-223","deut1e",[
"arabl k2DFv4ADBFba3BEya2Bcm1C",
"don g1Bb2BDb2BDc1Be1Df2Bf2Hf1Dj2Hg1Cb2Hq1Jcc5bv3Bip7cg5",
"donaghi bg2Do2Dq3DFky8",
"dongp hy8fw6",
"odd ix3Bbr8ef3Bbp6",
"soviet c1Hc5DCFIHKLb1Ed2FHb1Ic4FCDKc3ECd1Hb8AHDGBCIk1Hb2Dc1Cc3CDo3DCd8ACHBDc2BDe8DBCEHb2Fbi8t5bb5f8c8j5j8h3Bc4Bh4Bba4Bi3Bg6BAe6ABk3Bg3Bb4Bk5Bl4Bd6ABf3Bc3Bd6ABe4Br3Bh3Bi3Bc3Bf3Bh3Bc4Bbg3Bbe8ABw8ABc7k3Bc8c7b8b7ABd7ABs7f6ABn3Bba5c5Bbp3Br3Bz8bf5v7q8j5bt5x7g7j3CDb2Eh1Fb1I",
"互助 eo7",
"内蒙 bao2F",
"县志 eh5",
"曾 lf7"
])
