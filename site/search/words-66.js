guideSearch("words-66","wrplpw",[
"155 sx5hg2F",
"4156 c1Gj1Gt1Dg1Ge2Fn1Iyk3CEci1D",
"4158 bal3CE",
"p27 bbw6",
"push f1Ji2GHIb1Kt1Hi1Gh1Gk1Db2GIhg3Bbd3Bq3Bfh3Bbu6k3Bt4Bm3Bb3Bcu5x5ez1GL",
"qilii f2FGs1Dqu3Bfi8",
"sign d1Bb1Mb1Bc1Gc1Bd1Ic1Cc1Ibe2Hh1Eb2Ec2Cd1Hd3CGpl3Bc8cr5br5gi1Ib2BCP",
"signal x1F",
"significantli ob3B",
"xiguang o1He1Cy2Ejo8cc3Bhe2Cfw2BI",
"批斗 fq7",
"措施 mz7",
"水 gd7i7",
"法与 oe7",
"退社 fi7",
"非正 dp5jk7"
])
