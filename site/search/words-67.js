guideSearch("words-67","wrplpw",[
"term e1Ch1Jc2CDd1Gd2Gl2Fs1Ci2Fc1Ge2Ho6o5bj5bc5jy4Bi3Bk3Bcw5h3Bdh5bo7dz1De1N",
"terribl b1Gb1Cm1Ib1Cb1Hi1Cd8ACbl2Ebj6of5bh5ja7d1Cd1Mc1C",
"terror i2IJb2EPu2CHi2Ggb3Bfu3Bda3B",
"tortur bd1C",
"zi fs7",
"古 baq2F",
"群 dc7"
])
