guideSearch("texts-73","",[
["term:collectivisation.0","","The change from family farming to joint ownership and work. In China it went from teams to cooperatives to communes between about 1951 and 1958."],
["event:seven-thousand-cadres-conference.0","","11 January 1962 · Liu Shaoqi says that in places the causes were three parts natural and seven parts man-made; Mao makes a limited self-criticism on 30 January."]
])
