guideSearch("words-86","deut1e",[
"64 my3Bn3Bg3Bmn1I",
"80 h1Gh1Fi2Fe1Iy1Ggv3Bdh3Be7fq3Bu3Bd3Bbg3Bt5fm2DEb4CD",
"amplifi e1Ie1Hb1Kpv3B",
"creat et5xs1J",
"creation f1C",
"credit b1Cd2CKb2Cb3JGb3DIb1Ki2EFb1Cs2BCc2Di2Dd5ABEg2Fd3FGf2Dc3Edk5m6g5ABfp3Bdz3By3Bck8f3Beu5dy5",
"edit hs3Bbp3Bbf3Bmk5fs3C",
"editor bn3BEfg5ABj5ABbu5ABbs5ABbb5ABfd3Bda3B",
"khrushchev n1Jbk2Dg2Fgg8pl5k5",
"sal l1Eb1Ju2Do2Dq3DFn5w5cg7dh4Bep7ABbq7ABr3Bbw3Bbr4Bct7bv5",
"卫星 da6bf7",
"度 ql7",
"民公 da6bt7ls7"
])
