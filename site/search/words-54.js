guideSearch("words-54","wrplpw",[
"cu dj8b8",
"lhasa bg2Fo2Ffq3Bpy8",
"soil bo2EHw2Gr5",
"分人 ft6",
"少 ej7",
"戴河 cu7"
])
