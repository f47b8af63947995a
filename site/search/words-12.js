guideSearch("words-12","wrplpw",[
"gen hb8dn3Bck6",
"gender nx8",
"general b1Hb1Ec1De1Dg1Kg1De1Ck2Be1Cb2Ej1Ck1Ebm8bb5ca5ABj3Bbc5ABef3Bo3Bdh3Bt7fz5bs5y5dd1Hd2JC",
"geneva qk3B",
"亡人 mz7",
"修 fh7lf7",
"定量 fd7",
"年大 dv7",
"拿大 cx7mq7"
])
