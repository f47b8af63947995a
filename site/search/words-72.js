guideSearch("words-72","deut1e",[
"679 oc3B",
"p10 bbd6",
"p29 bbw6",
"unanswer bz1Ihu3B",
"upon bf2Ctb8",
"之 cp6",
"张闻 lh7",
"非 do5jk7"
])
