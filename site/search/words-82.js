guideSearch("words-82","wrplpw",[
"dublin ly3B",
"euphoric i1Ge1Cbd1Ceq6",
"evidenc b3ILJb1Mb2Jb2MLb2Ib2Kb2Jb3AKIb3AONb3MCb2Lb1Lb3LBIJc2MJb2PRi2DIe1Ib2IKd2He1Kb2Gb3BDGHe2Db1Gf1Ib2GHb1Lb1Mb1Gb1Kd2Fb2Gb1Hb2HIc2CJc1Gb3GHb2BHeh3Bi3Bs3Be3Bem3Bm3Bbk6cp7d5d5x3Bk7f3Bt5v5k5h5y8gx2FKMb2EHb2CDd1M",
"evident i1Fe1Hr1Hh1Hj1Gjx3Bff3B",
"sceptic o1Ibl1Bjx5bd5b5p5bt5b5r5q5du3Bib1Fc1Bb1Lb1G",
"scepticism mo3B",
"委 cz7cc7"
])
