guideSearch("words-39","hue3zi",[
"233 ck2Dnt3Bdn3Beu5",
"eight q1Km2Dba2DFfm3Bfw3Bei6m5cg3Chz1Ib2Db2Dc1Jd5AB",
"eighth ww7s7",
"eighti so7",
"hui ig8me2Cfv2BH",
"huiyi cu8br8k8",
"ii oy7",
"p11 bbf6",
"二三 fr5",
"广西 bap2E",
"损 en7",
"果 oe7"
])
