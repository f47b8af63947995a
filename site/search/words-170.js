guideSearch("words-170","deut1e",[
"bernstein c3DEGHKb2EKb1Le2EFb2GHb2FMc3EGKb2LFd1Lb2Gi2Ec1Gc2EHh4GDHFc3DFd2Dc4DGHb1Db2Gc2Ec2DFb3EJb3EHJk1Iel8Bc3Bcm3Bu4Bci8b8Bd3Bhg3Bis3GI",
"domenach f3HEJs2Dbj2Dfg8Bca3Bbd3Bcs8",
"domestic v2Cni3B",
"dominant bz1Hhj3B",
"dominat j1Gb1Hr1Eg1Ci1Ej1Gb1Dgj3Bfx3Blt5e1F",
"domination g1C",
"sugar l1Kbs2Ggg3Bv3Bfs3Bdz3Bfj8",
"suggest e1Ig1Lc1Hb1Ig2Cf2Cb2Ge2Gy2FJf2Gbi3Bng3Beu3Bc5",
"决议 co6",
"加拿 cx7mp7",
"史研 on5by5",
"委员 cz7",
"战 fq5",
"田 ff7",
"获取 dn7",
"高潮 dw6"
])
