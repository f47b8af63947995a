guideSearch("words-73","1o3r5vf",[
"5 c1Ec3CDJc1Gb1Gd3Fc1Ic3ECFGb1Ec2CHb3CDGc2CHf4ECGHb3EFIb4GDd2Ej4CEFHb1Fc2DEe2Db2Df2FGb2DFb2EGb2Fd2Ebc5cg3Bk3Bg3Bc3Bd3Bm3Bbe3Bbe3Bb3Bw3Bh3Bf3Be3Bbj3Bk7bm5x5b3Bf3Be5g3Bj3Bq3Bj5c3Bk4Bn5u7k7u5z5j3Db4DHCFb6DEFGCb6ECDb4Dc4CDb2Db4FDc2Db5DCc6DCb4FEGf8be5i2Eb2EIb1Be2F",
"560 v2Eua3Dcl1J",
"mind j1Ke1H",
"minimum q1C",
"minister c1El1Cbe2Cw5ev5ABp6ABlb5",
"ministri u2Er2Eit3Bcx7",
"minor k1Gbm2Hg3AB",
"minoriti b1Hb1Hh1Hb1Hb1Hb1Hb1Gb1Gc1Fj2Bt1Bc2Df3ABd2BJec3Bda3Bnu4b2Ec2BCc1M",
"minut qt5gf2Ed5AEHb5DAC",
"mobilis d1Ebc2Db3ka3Bei3Bcp5",
"mobilisation dl5ig3B",
"mobiliz rq5",
"mobo gq8ee6",
"p3 vm6",
"广州 lb7",
"纪 mq7",
"购总 lp7"
])
