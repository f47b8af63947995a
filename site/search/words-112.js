guideSearch("words-112","1o3r5vf",[
"him b1Ge1Cf1Id2Ee2Dq1Id2Gh2Eb1Hh2Fc2Fds3Bp3Bs3Bm3Bh3Be3Bm3Bp3Bdo3Bt3Bka1J",
"himself i1Ff1Ff1En2Ec1Ei2Fd1Bh2Dd1Hc2Foq3B",
"object i3AIg1Fb1Gk2Dm2Ee2El1Dg2Gfq5ABei3Bkp5",
"objection i1Ibh2Gl1Dg2Glj5",
"social bi3CDx2Ciy7bb5jk5",
"socialism b1Cby2Cbi5bs5b6fc3Bbp7eo3Bo5",
"socialist l1Cc2Cp1Db2Fw3bi7be6p5eg3Bg8bh8bu3Bm3Bjs5",
"societi h1Cu1Cbd2Db2Chh8i5dj7",
"七 eo7h6",
"两 fa7e7",
"体化 ct7",
"共 cu7b7ig7i5g5bn5",
"澳大 mj7",
"率 ci6d7o7b7",
"问 ch6",
"难农 lp7"
])
