guideSearch("words-167","deut1e",[
"1930s r1Glt3Bbd3B",
"1931 ci2Efn3Bfx3Bq8cf3Bmd1H",
"614 bal2D",
"beyond b1Ik1Gd2HDd1Fo2Gbf2Ed2Bbh5dc3Blu5cc3Bfv5DEBbv2D",
"reject b1Ii1Kd1Cc3AGLd3j1Bb1Cl2CEd2EFb2Gi1Ib1Gm2Gc2Gcn3Bbq3Bn3Bbj3Bw3Bbc3Bcd3Bt3Bj3Bv3Bgd5ey5j5i2DFbu5m2Bf1C",
"rejection o1Ibbz1G",
"sulian dm8cb8s7",
"system e1Eb2FGe1Kk2Eb2Gb2GHc3AEp2Fd2Hc2Gi1Jc3ACb2CEf1Cbj7i7gp3Bj3Bdo3Bi3Bc8ABh3Bbn3Bea3Cdw5r5dh2Fb2F",
"systematic bd1Cmc3Bno2B",
"systemic op3B",
"公 da6e7bp7ls7",
"宁夏 bao2F",
"帝国 eb7",
"西 bao4GEF"
])
