guideSearch("words-53","deut1e",[
"label n1Fl2Hf1Eh1Fe2Ed2BEp2Gcm5z5mw6ea5ba5",
"labor vz5",
"labour b1Bb2CHJb2EFb1Ib2EGb4FHCLb2EFb1Eb1Gc1Db2CLe2HKb1Ec2DGb2DEd2Dc2Dk5AEBCDGHf2Eb4ACDe2Df1Cb2FHg3CEe2Gc2Gg5k5bb5m5bw5cj3Bfq3Bg3Bda3Bb3Bo6bf3Bco7c7c5n5do1Es5n5o5n2Dd1Eb2DH",
"labourer t2Fbt2Egv3Bft3B",
"liberat g1Cbb1C",
"liberation h1Dbx4ABEdm5r8ba3Blt4Bea5",
"librari bn3FGey3Bfo3Bqn1I",
"red f1Gc1Cm3ACe2Hm2Hbd2Ccr8bz5ABes7v8w8ck7h8bo3Bdz7c3Be4Bbb5w8be8cm5be2BM",
"redflag mp6",
"reduc w2CDk2Heg5st5",
"try b1Ki1Me1Kb1Jj2Fh1Irh3Bkb4b1E",
"wis d1G",
"wish e2FKj2EIh2Ed2Fd1Ge2CFc2Dg2Ei2Dd2Fb1Bi2FGe2Dky3Bcs3Bbl8g3Bcg4b5bg3Bh5",
"供给 dq7",
"民党 ep7"
])
