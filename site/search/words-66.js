guideSearch("words-66","deut1e",[
"155 sw5hf2F",
"4156 l1Gt1Dk2Fyv3CEci1D",
"4158 baj3CE",
"p27 bbu6",
"push f1Jh1Eb1Fb1Kj2Bk1Hi1Fh2Fd1Gh2Db2GIhf3Bbd3Bq3Bfh3Bbu6k3Bt4Bm3Bb3Bcu5x5ey2HL",
"qilii f2FGs2Dqt3Bfi8",
"sight cc2F",
"sign d1Bb1Kb1Be1Bf2CJbg2Hh1Dd2Cd1Hd3CGpk3Bc8cr5br5gh1Jb2BCN",
"signal x2F",
"significantli oa3B",
"xiguang o1He1Cy2Ejn8cc3Bhe2Cfv2BI",
"批斗 fp7",
"措施 my7",
"水 gc7i7",
"法与 od7",
"退社 fh7",
"非正 do5jk7"
])
