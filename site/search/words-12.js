guideSearch("words-12","deut1e",[
"gen ha8dn3Bck6",
"gender nw8",
"general b1Hb1Dc1De1Dm2De2Ck2Be2Cb2Ej2Ck2Ebl8bb5ca5ABj3Bbc5ABdp3Bq3Bo3Bdh3Bt7fz5br5y5dd1Hd2JC",
"geneva qj3B",
"亡人 my7",
"作化 dw6",
"修 fg7lf7",
"定量 fc7",
"年大 du7",
"拿大 cx7mp7"
])
