guideSearch("texts-12","",[
["reading:garnaut-2014.0","","The Mass Line on a Massive Famine · The China Story (Australian National University) Political historians"],
["reading:yang-dennis-2008.1","","A review of the economic research up to 2008, with a comparison to the Soviet famines of 1931–33 and 1947. It finds planning failure and urban bias at the root."]
])
