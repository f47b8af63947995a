guideSearch("words-45","deut1e",[
"do b1Bb2GIb2Fb2FKd1Fb1Kb4ANe2GHIb1Kb2HIb3CIMOb3CHIb3IDb2Db3GHb2Dd2Fc3BGIc2Hb3AId3c2Gd2Cb2FHd1Gb2BEc2DIb2Ic2GHb4ACd2IKb3BGIb3EFJb2Gb2FIc3BGb2BHb2EFc1Hq5ey3Bjg7c3Bb3Bi3Bj3Bj7Bf3Be4Bb3Be5f4Bc3Bd5f3Cd3Bd3Bd4d3Bc3Bf5c5b3By3Bc5d5g3Be3Bg3Bc3Bb7ABbv5cf3BEf4Bh2Bg2Bbo7b3CEd1Fb3FBCINb4c3Bc1D",
"owing bg2E",
"sinc b1Hb1Ih1Jc2HIe2FGd1Df2Fc2Fc1Dd1Gj2Dh2Gb3f3b2CIg3c1Jf5de5b5n5dn5ABj3Bv3Bbb7q3Bn3Bcm7z7dg3Bw3Bw3Bbx5ex5j1Ed2FL",
"sing hd3Bbj8m3Bcp3Bcx6b6b6",
"singer me6",
"singl b1Cb1Ch2GKb1He1Dc1Ec1Id2Bf1Cb1Eg1Gi1Ee2Hd2Gc1Gb1Db1En2Dfv3Bfx3Bgn7Bfg5d2Cb1F",
"sino l1Dfa8jl8w8c7o7fw7bk7",
"sinologist lq5ABff3B",
"smug bz1Hjz3B",
"zeal j1Hh1Kbi1Hb1Eex3Bbv3Bdx3Bia3Bb4Bfn1I",
"zealand k1Ff1Lq2Dbd3DEHc2Djh7du7nb1If1C",
"及 ms7g7",
"陕西 bao2G"
])
