guideSearch("words-128","deut1e",[
"699 oc3B",
"cit b1Di1Lb1Ig1Fb1Hb3ABh2Fi1Gh2Gg2Bb2Gb2Hc1Ig2Ge2Bb2Bld3Bo3Bbc3Bbh3Bcq3Bk3Ccg5gp5f2Cb3BCc1Nb1Fc5",
"citation tj3Cjf3C",
"citi e2CEc1Cc1Ce1If4ACFIq4ACDFm2Ci3JFk3HFcr5ho8ABcd3Bi3Bcf7c3Bcn3Bgt2Bc7DCu5",
"jon hb5ABw8ez6",
"lie g1Ed1Hc1Gh1Bb2EHg2Cb1Fo2Gc2Bd2Hr2Gch3Bcb3Be3Bz3Bet3Bbe3Bgb5w3Bfy2Cb2Db4AC",
"tui gb7",
"tuishequan fh8"
])
