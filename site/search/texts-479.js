guideSearch("texts-479","ljzgmc",[
["reading:macfarquhar-1983.0","","The Origins of the Cultural Revolution, Volume II: The Great Leap Forward 1958–1960 · Political historians"]
])
