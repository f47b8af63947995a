guideSearch("words-139","deut1e",[
"316 bai3CD",
"76 dl5mt3Bmm4",
"baker cb1Dm2Eec8Bfq8",
"hol o1Jrx7",
"hold b2IJKb1Hb1Eb2HIc2CEb3CFHb2EGb3LGIJMb1Ib2CGb2KHb2CEb2GJb1Jb2FGKb1Fb2DIb2GHc2Ed2Hc1Gb1Hb2GHb3GFHf2Hb2Eb3HCGc4BEGc2Gb2BIb2Gc1Ib3CDGc2BEb2De1Hb1Ic2He2DGc2BJc2EGc2BEf5ABd5ba5v5bi3Bp3Be3Bc3Bi3Bbl3Bcj3Bb3Bbx3Bf3Bm3Bbx3Bn3Bu3Bc3Bh5cb7n7x5k5bs5s5ca5z6Dd1Bp3bp3b3DEc1Bb2DILb2FLc3Bb1Db1J",
"holding dd6",
"usa b1Dgn3Bcp3Bth2B",
"usabl d1Gcc3BC",
"usag h1C"
])
