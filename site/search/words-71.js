guideSearch("words-71","wrplpw",[
"72 h1Dd1Gbz1Ed2Dcg3Bdi3Bfx3Bml2Dl4CDbu1H",
"bop br1Fju8",
"held f2DFc2DFe1Dc2FIc1Df1Eb2EGb2Cb2BEg1Ee1Eo1Fd1Jb1Lb1Gc2Cc4AGBc1Df1Gdg5bp5ABc3Bh3Bi5cm5ABbd3Bhp6ABs3Bh3Bs5Bcj5ex5b5t1Kb1J",
"help c1Nb1Cb2FLd2CGb1Gc2GMNb2MIb1Me2MOQj2CGe1Kd3BDd1Dd1Dc3CGd1Ec1Df1Ld2BIl2Cdy5io3Bdm5bv3Bp3Bc3Bq5l5cb5de5l5x1Fb1Id1N",
"key bcn1Bb1Pe2",
"p20 bbp6",
"pan jn8bd3Bmb5",
"panel so8hs3ci1P",
"silenc br1Gj1Fxd5dx6",
"silent p1Gbl1D",
"包产 dh7"
])
