guideSearch("texts-119","",[
["person:basil-ashton.0","","Demographer; first of four authors of an early study of the famine"],
["person:robin-zeitz.0","","Demographer; one of four authors of an early study of the famine"]
])
