guideSearch("words-45","hue3zi",[
"do b1Bb2HJb2Fb1Md1Gb1Lb4AINe2IJb1GKb2HIb3OCJNPb2CIb3IDb2Db3GHb2Dd1Fc3BGJc2Ib3AKd3c2Gd2Cb2FHe2BEc2DIb2FJc2GHb3ACd2JMb3BHJb2EJb2Hb3FHIc3BGb3BFHb2EFc2HKq5ez3Bdb3Bek3Bbv7c3Bb3Bi3Bj3Bj7Bf3Be4Bb3Be5f4Bc3Bd5f3Cd3Bd3Bd4d3Bc3Bf5c5b3By3Bc5d5g3Be3Bg3Bc3Bb7ABbv5cf3BEf4Bh2Bg2Bbo7b2CFd1Fb3FBCJPb4Dc3Bc1D",
"owing bg2E",
"sinc b1Hb1Jg1Ib1Jc2IJd1Hb2EFGd1Dh2Gb1Cb1Dl2Bb2Dh2Gb3g2CIg3c1Jf5df5b5n5dn5ABj3Bv3Bbb7q3Bn3Bcm7z7cy4Bi3Bw3Bw3Bbx5ex5j1Ed2FL",
"sing he3Bbj8m3Bcp3Bcx6b6b6",
"singer mf6",
"singl b1Cb1Cg1Kb2GLb1Hg2EIRc1Id2Bf1Cb1Eg1Gi1Fe1Id2Hc1Gb1Eb1En2Dfw3Bfx3Bgn7Bfg5d2Cb1Fcj1C",
"sino l1Dfb8jl8w8c7o7fw7bk7",
"sinologist qw3B",
"smug bp1Ek1Ika3B",
"zeal j2Hh1Lbi1Hb1Fey3Bbv3Bdx3Bia3Bb4Bfn1Icg1E",
"zealand k1Ff1Mb1Hp2Dbd3DEHc2Dji7du7nb1Kf1C",
"zealou j1K",
"及 mt7g7",
"陕西 bap2G"
])
