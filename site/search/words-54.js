guideSearch("words-54","deut1e",[
"cu dj8b8",
"lhasa bg2Fo2Efp3Bpy8",
"soil bo2EHw2Gr5",
"分人 fs6",
"少 ei7",
"戴河 cu7"
])
