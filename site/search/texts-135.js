guideSearch("texts-135","",[
["person:ansley-coale.0","","Demographer; tested the published figures against three censuses"],
["person:lorenz-luthi.0","","Historian of the break with Moscow"],
["reading:shapiro-2001.1","","Describes the forests cut for furnaces, the campaign against sparrows and the cost of hasty works, against which the essay’s mention of reforesting can be set."]
])
