guideSearch("texts-479","",[
["reading:macfarquhar-1983.0","","The Origins of the Cultural Revolution, Volume II: The Great Leap Forward 1958–1960 · Political historians"],
["page:how-to-use.12","look-up","Names stand on the page of people, measures on that of units. What a status or a mark means is explained under Method. What the essay does not speak of is gathered under What the essay leaves out."]
])
