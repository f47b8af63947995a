guideSearch("texts-148","",[
["claim:two-roads.0","","The Leap and its adjustment were part of a class struggle, concentrated at the top, between a socialist and a capitalist road. Divisions in 1961–62 are established; studies of 1958–59 find no two camps. That two camps existed already in those years is upheld in the Maoist tradition."]
])
