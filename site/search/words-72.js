guideSearch("words-72","wrplpw",[
"679 od3B",
"p10 bbf6",
"p29 bby6",
"unanswer bz1Khv3B",
"upon bf2Ctc8",
"之 cp6",
"张闻 li7",
"非 dp5jk7"
])
