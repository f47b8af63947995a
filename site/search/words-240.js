guideSearch("words-240","deut1e",[
"object i3AJg1Gb1Ib1Ik1Dd1Fl2Ef2Fo1Eg2Gha5ABfu3Bmw5",
"objection i1Jbl2Ho3ADg2Gor5",
"social v4ACq2CDmp8e7ABbd5ba8kr5",
"socialism b1Ch1Fby2Cbl5cf5b6fz7c3Bij3Bs5hj2C",
"socialist d1Ef1Gd1Cc2Ch2Dk1Dc2Fc2Dl2Gn3bl7bp6r5fo3Bs8bk8w3Bbh3Bq3Blv5",
"societi h1Cf1Hq2Cb1Gbi2Db2Cia3Bbd3Bo8h5p5di3Bf7i3B",
"两 fx7e7",
"共 de7b7kt7p5g5bs5",
"澳大 pm7",
"率 cp6e7q7b7",
"问 co6"
])
