guideSearch("words-86","wrplpw",[
"64 mz3Bn3Bg3Bmo1I",
"80 h1Hh1Fi2Fe1Jy1Ggw3Bdh3Be7fq3Bu3Bd3Bbg3Bt5fn2DEb4CD",
"amplifi e1Ke1Ib1Lpw3B",
"creat eu5xt1I",
"creation f1C",
"credit b1Cd2CMb2Cb3JGb2Db1Li1EFt2BCc2Di1Dd4ABFg2Hd3FGf2Dc3Edl5m6g5ABfp3Bdz3By3Bck8ABf3Bev5dy5b1B",
"edit m1Hhh3Bbp3Bbf3Bmk5ft3C",
"editor bn3BEfh5ABj5ABbu5ABbs5ABbb5ABfd3Bda3B",
"khrushchev n1Kbk1Dg2Ggh8pl5l5",
"sal l1Eb1Ju2Do2Dq3DFn5x5cg7dh4Bep7ABbq7ABr3Bbw3Bbr4Bct7bw5",
"卫星 da6bg7",
"度 qm7",
"民公 da6bu7ls7"
])
