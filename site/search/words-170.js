guideSearch("words-170","wrplpw",[
"bernstein c3KEFGIJNb2EKb1Nb1Hb2FLc2EFb3LFHIb2FNc3EGKMb3MFGd2MILj2Fc1Gc2Jg1Gb4HIDGc4BDGEd3DGc4GDHb1Db2Gc1Ec1Db2EJb4LFIGc3IEf1Ed1Iem8Bc3Bcm4Bu4Bci8b8Bd3By3Bdm5cw3Bip2Fe3GJ",
"domenach f3HEJs2Dbj1Dfh8Bca3Bbd3Bcs8",
"domestic v2C",
"dominant j1Lbq1Ihk3B",
"dominat j1Hb1Ig1Il1Eg1Ci1Fj2BGb1Egk3Bfx3Blu5e1F",
"domination g1C",
"sugar l1Mbs2Ggh3Bv3Bfs3Bdz3Bfk8",
"suggest e1Ki1Hb1Jg2BCf1Cb2He1Hy1Kf1Gbj3Bng3Beu3Bc5",
"决议 co6",
"加拿 cx7mq7",
"史研 oo5by5",
"委员 cz7",
"战 fr5",
"田 fg7",
"获取 do7"
])
