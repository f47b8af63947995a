guideSearch("words-44","deut1e",[
"82 px3Bek3Bey5",
"924 bai2D",
"big q1Mbg2Ekb3Bcw3Bbs3Bmb1K",
"exhaustion e1Jd1Kb1Gbd2BEba2Gb2Elk3B",
"jisheng b1Hi1Kb1Jf2FKd2FHg2Dd1Gc1Co2FGb1Ch1Jb1Fi2Fhd3Bbl8o3Bcf3Bck3Bp7bg3Bcp2Cf3Cfa5q1Gci1Ic3C",
"let c1Jd1Ce1Ld1Kb1Gb2FJb1Ec1Cb1Ji1Ik1Hc8ACb2Fh2De1Kb1Ih2Dbt5cv3Br3Bbx3Bbx3Bw3Bbf3Bbi3Bbw3Bb3Bi3Bbv3Bd3Bh5bu5be5cf5cz5bl1L",
"letter c1Eg1Ff4ADEKLbe2BEg5AEGHBCDdy8co3Bbf4Bcf8dr4Bz7ABv3Bbv3Br3Bo3By8c3Bb3Bcg6b5n5cp2Bbx1Jb2JGb1M",
"人 cp6d7g7c6bi7e7h7r7i6gz8b8g7ba7f8k7by7",
"大革 dl7",
"态估 od7",
"指 fb7u6",
"方程 cs7",
"浮 ea7ce7",
"迁 ql7"
])
