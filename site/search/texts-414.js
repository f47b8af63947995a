guideSearch("texts-414","",[
["section:two-lines.8","record","Differences among leaders in 1961–62 are established. Historians of the leadership do not find two camps in 1958–59; the view that there were two is held in the Maoist tradition and by some defenders of the period. As historians report the letter, the account of Peng’s attack and programme is contradicted; for his motive no evidence is offered. That he wanted a professional army is right. After Mao took his letter as an attack, a purge pushed officials back to high targets before the worst year of the famine."],
["term:lost-births.0","","Births that would have been expected without the famine but did not happen or came later. They are not deaths and are counted apart in the main studies."],
["person:yang-songlin.0","","Author of a book against the large tolls"]
])
