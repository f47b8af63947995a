guideSearch("words-15","l9b7a8",[
"7 n3D",
"offlin be6",
"sections u6",
"slop g6",
"ايام b4CDd5BDFe4Bd8e3B",
"ترد c3C",
"تهدموا r3B",
"طريق i7",
"طريقا o3B",
"لم t3B",
"منحدر c3Ce8",
"هطل n5",
"يحسم b5",
"يذهب b4b4",
"يعد e3Fl5",
"يكون j5",
"ينبغي e3F"
])
