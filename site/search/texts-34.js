guideSearch("texts-34","",[
["person:jin-hui.0","","Reckoned from the registered totals"]
])
