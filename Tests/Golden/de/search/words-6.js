guideSearch("words-6","1dycot8",[
"alt o5ABe3B",
"benutz b3B",
"dan q3B",
"danach c3B",
"geld b3En5",
"geles c4",
"hoh e3D",
"je c3C",
"lektur b4",
"lekturehilf s5ABb8",
"selbst d4b6d3B",
"sich b5BCEc4CFb3Db5",
"stichprob b3Df8",
"stim e5",
"von b3Cb3Bb7b4Cd7c7g3B",
"wenig e5c5j3B",
"zur d3Ce7e5c3Bg3B"
])
