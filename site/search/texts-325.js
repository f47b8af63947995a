guideSearch("texts-325","",[
["term:rationing.0","","The fixed monthly supply of grain and other goods by ticket. City people had legal rations; villagers depended on what was left after procurement."]
])
