guideSearch("texts-479","",[
["reading:macfarquhar-1983.0","","The Origins of the Cultural Revolution, Volume II: The Great Leap Forward 1958–1960 · Political historians"],
["page:how-to-use.12","voices","A line in the margin tells who is speaking. Red is the essay, blue the record, purple a dispute among specialists, green your turn; where the line stops you read what the essay leaves out. The words beside it say the same."]
])
