guideSearch("words-67","deut1e",[
"term e1Cb1Fg1Ic1Dd1Gd2Gl1Fs2Ci2Fc2Ge2Ho6o5bi5bc5jy4Bi3Bk3Bcw5h3Bdh5bn7ed1L",
"terribl b1Gb1Cm1Ib1Cb1Hi2Cd8ACct6of5bh5iz7d2Bf1C",
"terror j1Ou2CFgi3Bfu3Bda3B",
"torn bd1F",
"tortur bd1C",
"zi fr7",
"古 bao2F",
"群 dc7"
])
