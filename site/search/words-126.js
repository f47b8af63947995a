guideSearch("words-126","wrplpw",[
"unwil d1Esb5",
"人祸 ft6",
"十 fn7j6kq7",
"右派 cq7",
"抽样 cp6",
"黄克 ie7"
])
