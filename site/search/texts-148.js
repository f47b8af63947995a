guideSearch("texts-148","",[
["claim:two-roads.0","","The Leap and its adjustment were a struggle at the top between a socialist and a capitalist road. Studies differ on when, and whether, two lines existed. Divisions in 1961–62 are established; two camps in 1958–59 are a minority view."]
])
