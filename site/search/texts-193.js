guideSearch("texts-193","",[
["reading:bernstein-2006.0","","Mao Zedong and the Famine of 1959–1960: A Study in Wilfulness · The China Quarterly · Political historians"],
["figure:population.4","_data","1959: Population at the year’s end 672.1 million; Grain output per head 252.9 kilograms. 1960: Population at the year’s end 662.1 million; Grain output per head 216.7 kilograms. 1961: Population at the year’s end 658.6 million; Grain output per head 224.0 kilograms. 1962: Population at the year’s end 673.0 million; Grain output per head 237.8 kilograms. 1963: Population at the year’s end 691.7 million; Grain output per head 245.8 kilograms. 1964: Population at the year’s end 705.0 million; Grain output per head 266.0 kilograms. 1965: Population at the year’s end 725.4 million; Grain output per head 268.2 kilograms."],
["essay:p25.0","","Second, the grain shortage was … Second cause: the quarrel with Moscow, which disliked the Leap and courted sympathisers in China’s leadership."]
])
