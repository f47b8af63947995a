guideSearch("words-237","deut1e",[
"enabl cf2C",
"urg rv3Beo8",
"urgenci bj2Eoi3B",
"urgent ll3Blx5",
"you b5BJKb4Bb4Bb4Db4b4Bb4Bb4Bb4Bb4Bb4b4BKb4Bb4CJb5Bb4Bb2Ib2Jb2Hf2Ic2Ib1Jb2Hb3Ib1Ib2Hd2Id2Gb2Hb3Gb3Hb1Ib2Hc1Jc2Hb2Hc2Hc1Kb3Ib2FJb3Gb2Ib3Gb3Gb2Ic2Hb2Kb3Hc2Hb3Hio4Bcz8v8cc5i3Bc3Bc5f3Bl5e6e5g6c3Bc4d5c5b3Be3Bg7f4Bc6b3Bu3Ck3Bg7e3Bb3Bh5f7c3Bc5e3Bgl4DGJb3DEb4BHb5LCEDHKMNb4ADIJd1Nb2CG",
"young t2Ddj5",
"youpai cq7",
"youq cw7",
"your b2Bc2Bn4BQj2Gqk5d5b5h3Bc5r5c3Bt3Bg5g5t5i3Bg5k5d3Bgw6ADEc3BGHLMb1Ed2B",
"yourself r4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4b4zz1B",
"姑 ec7",
"庐山 ek7",
"李 iq7b7b7fl6k6",
"比 ot7",
"漏报 fy7",
"调 cp6",
"难 ft7hf7bv7x7"
])
