guideSearch("words-5","l9b7a8",[
"1 b3Cm3Db8",
"nineti e6",
"sampl f6",
"النص b5b4b4b4d4Bu8b7",
"ام k5",
"بلا be8",
"تحقق d4b4",
"دراسي s5",
"دليل s5ABb8",
"ذلك q3B",
"طقس e3D",
"علي d5DEFf7g4Be3Bb3B",
"كان e3D",
"كتاب k7",
"كم e3F",
"مارس l7b7",
"وفقدان c3B"
])
