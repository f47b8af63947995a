guideSearch("words-4","l9b7a8",[
"cros e6",
"crossings n6",
"اجاب b3B",
"امر d5AE",
"تذكر d5",
"جدول e3F",
"سؤال b3B",
"سوا b3E",
"صور c5",
"صورت j7",
"قد d4CD",
"كبير e3D",
"ليبقي d3D",
"متان c4",
"وقت c3B",
"يتابع s3B"
])
