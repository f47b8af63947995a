guideSearch("words-223","wrplpw",[
"arabl k2DFMv4ADBFba3BEe1Kjj3Bmk5cf2Bcm1C",
"don f1Fb2BIb2BDb2BDb1Pb1Be1Ef2Bf1Hf1Ej1Hc2Ef1Iq1Jcd5bv3Bip7cg5cm3B",
"donaghi bg2Do2Dq3DFkz8",
"dongp hz8fw6",
"odd cj1Kgp3Bbr8ef3Bbp6",
"soviet c1Jc5KDCGJMNb1Ed3FIKb2JKc4FMCDc3CEb1Ib1Jb1Hb8AHCDBGIk1Hb1Dc1Cc3CDo4DGCd8ACBDHc1De8DBCEHb2Fc1Cbg8u5bb5f8c8j5j8h3Bc4Bh4Bba4Bi3Bg6BAe6ABk3Bg3Bb4Bk5Bl4Bd6ABf3Bc3Bd6ABe4Br3Bh3Bi3Bc3Bf3Bh3Bc4Bbg3Bbe8ABw8ABc7k3Bc8c7b8b7ABd7ABs7f6ABn3Bba5c5Bbp3Br3Bz8bf5w7q8j5bt5x7g7j2DFb2Eh1Fb1I",
"互助 ep7",
"内蒙 baq2F",
"县志 ei5",
"曾 lg7"
])
