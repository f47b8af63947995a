guideSearch("words-126","deut1e",[
"unwil d1Esa5",
"人祸 fs6",
"十 fm7j6kq7",
"右派 cq7",
"抽样 cp6",
"黄克 id7"
])
