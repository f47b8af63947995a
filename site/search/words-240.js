guideSearch("words-240","wrplpw",[
"object i3AKg1Gb2IMb1Jk2CDd1Gl2Ef2Fo1Eg2Ghb5ABfu3Bmx5",
"objection i1Kh1Cbe2Io3ADg2Gos5",
"social h1Co3ACq2CDmq8e7ABbd5ba8ks5",
"socialism b1Ch1Fby1Cbm5cf5b6fz7c3Bij3Bs5hk1D",
"socialist d1Ef1Hd1Cc2CDh1Dk1Dc2Fc2Dl1Gn3bm7bp6r5fo3Bs8bk8w3Bbh3Bq3Blw5h1C",
"societi h1Cf1Hq1Cb1Hbd1Gf1Db2Cib3Bbd3Bo8h5p5di3Bf7i3B",
"两 fy7e7",
"共 de7b7ku7p5g5bs5",
"澳大 pn7",
"率 cp6e7q7b7",
"问 co6"
])
