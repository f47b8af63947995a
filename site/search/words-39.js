guideSearch("words-39","deut1e",[
"233 ck2Dns3Bdn3Beu5",
"eight q1Jm2Dz1Gb2DEfl3Bfw3Bei6m5cg3Chz2Gb2Db2Dc1Id5AB",
"eighth wv7s7",
"eighti sn7",
"hui if8me2Cfv2BH",
"huiyi cu8bq8k8",
"ii ox7",
"p11 bbe6",
"二三 fq5",
"广西 bao2E",
"损 em7",
"果 od7"
])
