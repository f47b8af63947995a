guideSearch("words-82","deut1e",[
"dublin lx3B",
"euphoria m1Ebd1F",
"euphoric m1Cbd1Cep6",
"evidenc b3IKHJb2Jb2Jb2KJb2Ib2Kb2Jb4AJHb3AMNb3LCb2Jb2Lb3KBHIc2LJb2OQi2DIe2Hb2HId3GHe1Ib2Fb3DGHe2Db2Gf2Hb2GHb1Lb1Jb1Fe2Fb2Gb2Hb1Ic2CJc2Gb3GHb2BHeg3Bi3Bw3Bem3Bm3Bbk6cp7d5d5x3Bk7f3Bt5v5k5h5b3Bx8gw2FKMb2EHb2CDd1M",
"evident m1Hr1Gh1Gkf3Bff3B",
"sceptic o1Ibl1Bjw5bd5b5p5bt5b5r5q5du3Bia2Ec1Bb1Jb1G",
"scepticism mn3B",
"委 cz7cb7"
])
