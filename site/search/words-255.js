guideSearch("words-255","deut1e",[
"drop c1Cm1Cu2CGbd2Ecw6ks3B",
"drought c1Ih2DMb4AKBGv4ACGk1Gd1Hg1Jb1Cj2Gb2JGz6cm5fz3Bm3Bcj3Bgt3B",
"drov l1Gc2FLr1Gp2Fe2Fz5dp3B",
"drown ik3Bfw3Bz7",
"kuomintang ep8",
"second b2CIb1Ce1Jd2Mb1Gc2DGb1Kb1Eb2CIb2GQb1Hb3FIh2Fb1Dc2Fb1Ec2Fd2Dc3ADGb2Gb2Gd1Eg2Dc2Hb1Dd1Ic3HCc2Cb2Fb1Fb2Ce3EHde7g6bp3Bj3Bbv3Bfh3Bcg3Bbi5Bb3Bv5g3Bj3Be3Bbg3Bn7b5bc7f7g7i5f8ba8bi2Eb3BEFf2Bb2Be2Bbg7t1Ib1N",
"secondari b2E",
"secret mi7gk3Bbh7Beu5",
"secretari f1Hh1Gl2Gn2DEh2Hdb5i8dc5ABp5ABv6ABbd5ABq5ABe5ABf5ABcl3Bik5h5s5q5d5h5",
"section b2BCFb2CDi2c2b2c2b1Oof3Bfb5in2Hc2BJb2HLc4e8",
"sector bbb5",
"secur q1Cm4ACGf1Cbbb2B",
"securiti f1Cl2EOm4ABGHh2Cn4ACio5ABjz2Bfv1Hcc5",
"同期 dc7",
"百年 pq5"
])
