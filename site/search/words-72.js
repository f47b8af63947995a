guideSearch("words-72","hue3zi",[
"679 od3B",
"p10 bbe6",
"p29 bbx6",
"unanswer bz1Khv3B",
"upon bf2Ctc8",
"之 cp6",
"张闻 li7",
"非 dp5jk7"
])
