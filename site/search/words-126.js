guideSearch("words-126","deut1e",[
"jasper gs8fq6",
"michael ka8di6cm6",
"omit p1Ios3B",
"unwil d1Esa5",
"won bi2Do2Db2D",
"人祸 fs6",
"十 fm7j6kq7",
"右派 cq7",
"山卫 da6",
"平衡 cs7",
"抽样 cp6",
"激 el7",
"的人 ms7bv7",
"述历 er7",
"黄克 id7"
])
