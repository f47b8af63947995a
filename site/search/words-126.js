guideSearch("words-126","1o3r5vf",[
"jasper ft8dz6",
"michael kp6",
"omit p1Glp3B",
"unwil d1E",
"won br2D",
"人祸 ev6",
"十 eq7i6ie7",
"右派 cj7",
"山卫 cr6",
"抽样 ci6",
"激 dy7",
"的人 ka7bj7"
])
