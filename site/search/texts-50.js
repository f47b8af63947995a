guideSearch("texts-50","",[
["person:joseph-alsop.1","","American columnist who wrote in 1962 that cuts in rations drove China down a spiral of hunger (Alsop 1962). The article was not checked for this guide; a library review of Becker’s book says that the American press, Alsop above all, had reported the famine accurately. See A demonising motive."]
])
