guideSearch("texts-180","",[
["claim:wheat-from-canada.4","what-supports-it","The turn itself is beyond doubt. Imports of all grain were 66 thousand tonnes in 1960 and 5810 thousand tonnes in 1961."],
["person:fan-ziying.0","","Economist; on false reports"]
])
