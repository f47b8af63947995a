guideSearch("words-39","wrplpw",[
"233 ck2Dnt3Bdn3Bev5",
"eight q1Km1Dba2DFfm3Bfw3Bei6m5cg3Cia1Ib1Db2Dc1Jd5AB",
"eighth ww7s7",
"eighti so7",
"hui ig8me2Cfw2BH",
"huiyi cu8br8k8",
"ii oy7",
"p11 bbg6",
"二三 fr5",
"广西 baq2E",
"损 en7",
"果 oe7"
])
