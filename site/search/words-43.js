guideSearch("words-43","wrplpw",[
"13 e1Hb3ICh1If1Ff2Fb3BCIf1Fd2Fn1Dj1Gh2Eb1Heu3Bfp3Bm8ej5e5d5cc3Bc3Bgj3ECDi4CDEd4CDd3DFn8bf1E",
"bin gz3Bdx8by6pw3C",
"bind p1I",
"bingj ij3Bh8fq6",
"fen ft7",
"fenli fm7",
"mu h2Kh1Ir3DHbc1Hbi3Bz8ex8Bby4Bds7d8np3C",
"nobodi c1Bc1Kb1Cb1Jc1Ib1Lb1Cb1Jb1HLc1DJb2GKb1Hb1Hd1Gb2Cc1Gg1Gj1Fe2Ed1Fc1Bg1Je2Cb1Cb1Hf2Cdv3Bk3Bdo3Bf3Bfv3Bcf5c3Bh7bc5gi3k2Bd2Bf2Bbs3CHLMf2BL",
"origin x1Gq2Dt1Ebf5jx8bq7b8bd6u3B",
"original bv1Dtp3B",
"titi in3Bdb8cz6od3C",
"titl b3LCDc1Cb1Mf2OKj1Fb2Cu5ABDEGeg5w3Bfp3Bdc3Bcp3Bkq2Cb2Bc1Bb1Id1H",
"方志 ei7",
"海 baq3FG",
"生 cp6u7ba7q7b7en7"
])
