guideSearch("words-53","wrplpw",[
"label c1Fl1Gl1Hf1Fh1Ge2Ed2BEg1Gj1Gcn5z5mw6ea5ba5",
"labor wa5",
"labour b1Bb2CJMb2EFb1Kb2EGb4AHCFIb2EGb1Eb1Gb2HNb1Db2CLe1HLb1Fc2DGb2DEd1Dc2Dj2Db5AEBCDGHf2Eb3ACDe1Dd1Gc1Cb2GJg3CEe1Gc1Gg5k5bc5m5bw5cj3Bfq3Bg3Bda3Bb3Bo6bf3Bco7c7c5n5dp1Es5n5o5n1Fd1Eb2DI",
"labourer t2Fbt2Egw3Bft3B",
"liberat g1Cbb1C",
"liberation h1Dbx4ABEdn5r8ba3Blt4Bea5",
"librari bn3FGez3Bfo3Bqo1J",
"red f1Fc1Cm3ACe1Hm1Hbd3CDcs8bz5ABes7v8w8ck7h8bo3Bdz7c3Be4Bbb5w8bf8cm5be2BO",
"redflag mq6",
"reduc e1Cs2CDk2Heh5su5",
"try b1Lf1Cd1Oe1Lb1Jj1Fh1Jri3Bkc4b1E",
"wis d1G",
"wish e2GMh1Jc2FJh1Ed1Fd1He2CFc3DFg1Ei2Dd1Fj3GFe2Dkz3Bcs3Bbl8g3Bcg4b5bg3Bh5",
"供给 dr7",
"民党 eq7"
])
