guideSearch("words-167","wrplpw",[
"1930s ml3Bbd3B",
"1931 ci2Ffo3Bfx3Bq8cf3Bme1H",
"614 ban2D",
"beyond b1Ik1Hd2HDc1Np2Gbc1Gd2Ed2Bbi5ow5hy5DEBbv1E",
"reject b2Ii2NLd1Cc3AGMd3j1Bb1Cl1Cd2Gb2Gi1Ib1Im1Gcq3Bbq3Bn3Bbj3Bw3Bbc3Bcb3Bc3Bt3Bj3Bv3Bgd5ez5j5i2DFbu5m2Cf1Cd1G",
"rejection o1Ibcb1G",
"sulian dm8cc8s7",
"system e1Eb2FGe1Lk2Eb1Gb2GHc3AEp1Fd2Ic1Gi1Lc3ACb2CFf1Cbk7i7gp3Bj3Bdo3Bi3Bc8ABh3Bbn3Bea3Cdx5r5dh1Hb1F",
"systematic bd1Cmd3Bnp2B",
"systemic oq3B",
"公 da6e7bq7ls7",
"宁夏 baq2F",
"帝国 ec7",
"西 baq4GEF"
])
