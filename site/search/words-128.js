guideSearch("words-128","wrplpw",[
"699 od3B",
"cit b1Di1Mb2FJc1Hf1Hb3ABh2Gi1Gh2Gg2Bb1Gb2HIc2BGIg2Ge2Bb2Bjj3Bbv3Bo3Bbc3Bbh3Bcq3Bk3Ccg5cm5ee5f1Cb3BCc1Pb1Fc4",
"citation tk3Cjg3C",
"citi e3HCEc1Cc1Ce1Ic1Hd4ACFIq4ACDFm1Ci3KGk3HFcs5ho8ABcd3Bi3Bcf7c3Bcn4Bgu2Bc7DCu5",
"jon hc5ABw8ez6",
"lie g1Ed1Ic1Hd1Kc1Jc1Bb2EHg2Cb3AFo2Gc2Bd1Ir2Gci3Bcb3Be3Bz3Bet3Bbe3Bgb5w3Bfz3BCb2Db4AC",
"tui gc7",
"tuishequan fi8"
])
