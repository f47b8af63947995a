guideSearch("words-43","deut1e",[
"13 f3ICh1If1Ff2Fb2CIf2Ed2Fn1Dj1Fh2Eb1Het3Bfp3Bm8cw3Bbn5e5d5cc3Bc3Bgi3ECDi4CDEd4CDd3DFn8bf2EF",
"bin gy3Bdx8by6pv3C",
"bind o1Cb1I",
"bingj ii3Bh8fq6",
"fen fs7",
"fenli fl7",
"mu o2Hr3DHbc1Hbh3Bz8ex8Bby4Bds7d8no3C",
"nobodi c1Bc1Ic1Jc1Hb1Kb1Cb1Ib2HLc2DJb2HKc1Hb1Ic2Gb2Cc2FGg1Fc2Gh2Fe2Ed2Fc2Bg1Ie2Cb2Cb1Hf2Cdu3Bk3Bdo3Bf3Bfv3Bcf5c3Bh7bc5gh3n2Bf2Bbs3CILMf2BL",
"origin x2Gq2Dt2Ebf5jw8bq7b8bd7u3B",
"original bv2Dto3B",
"titi im3Bdb8cz6oc3C",
"titl b3CKDc1Cb1Kf2JMNb1Li1Eb2Cu5ABDEGef5w3Bfp3Bdc3Bcp3Bkp2Cb2Bc1Bb1Id1H",
"方志 eh7",
"海 bao3FG",
"生 cp6u7x7c7q7b7en7"
])
