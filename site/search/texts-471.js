guideSearch("texts-471","",[
["claim:worst-ever.0","","The Leap was the worst man-made catastrophe in history, or China’s most devastating one. Largest famine by number of deaths is supported; worst catastrophe ever depends on a measure that the phrase does not name."],
["person:mark-baker.0","","Writes on earlier famines in Henan"],
["person:zhou-xun.1","","Editor of translated party reports from local archives (Zhou 2012). Most of them are among those that Dikötter used, so that the two books are not two witnesses (Ó Gráda 2013): see At least 45 million and A leap in consciousness."],
["question:units-by-size.0","","The numbers are from memory: not checked against their source for this guide."],
["figure:province-map.1","_caveats","The places of the squares are a layout made for this guide. They show neither size nor people nor borders, and they take no side on any. The units are those of around 1960 for which statistics of the People’s Republic speak: provinces, autonomous regions, and the cities of Beijing and Shanghai. Tianjin, Hainan and Chongqing were then parts of others. The two letters are those of today’s standard codes. This guide has rates for four provinces. An empty square means that it has none, not that nobody died. Henan and Sichuan were seen in a copy on the web that may contain slips; Anhui and Gansu were not checked against a source."]
])
