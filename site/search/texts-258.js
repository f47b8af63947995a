guideSearch("texts-258","",[
["reading:chan-2001.0","","Mao’s Crusade: Politics and Policy Implementation in China’s Great Leap Forward · Political historians"]
])
