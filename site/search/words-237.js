guideSearch("words-237","wrplpw",[
"enabl cf2C",
"urg rw3Beo8",
"urgenci bj1Eoj3B",
"urgent c1Fbi1Dr1Ejl3Blx5",
"you b5BJLb4Bb4Bb4Db4b4Bb4Bb4Bb4Bb4Bb4b4BKb4Bb4Jb5Bb4Bb2Ib2Kb2Hf1Ic2Jb1Jb1Ib2Kb1Jb2Hd2Id2Hb2Hb3Gb3Hb1Jb2Hc1Jc2Hb1Hc1Hc1Nb3Jb2GKb3Ib2Ib3Gb3Gb1Jc2Hb2Kb3Hc2Hb3Hip4Bcz8v8cc5i3Bc3Bc5f3Bl5e6e5g6c3Bc4d5c5b3Be3Bg7f4Bc6b3Bu3Ck3Bg7e3Bb4Bh5f7c3Bc5e3Bgm4DGJb4EDb4BGb6NCEDFIMOb4AEIJc3Bb1Nb2CG",
"young t2Ddk5",
"youpai cq7",
"youq cw7",
"your b2Bc2Bn4BRj2Hz1Lpm5d5b5h3Bc5r5c3Bt3Bg5g5t5i3Bg5k5d3Bgx6ADEc3BGHNOb1Ed2B",
"yourself r4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4bab1B",
"姑 ed7",
"庐山 el7",
"李 ir7b7b7fl6k6",
"比 ou7",
"漏报 fz7",
"调 cp6",
"难 fu7hf7bv7x7"
])
