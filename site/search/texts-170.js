guideSearch("texts-170","",[
["reading:kasahara-li-2020.0","","Grain Exports and the Causes of China’s Great Famine, 1959–1961: County-Level Evidence · Journal of Development Economics · Economists"],
["reading:zhou-2013.0","","Forgotten Voices of Mao’s Great Famine, 1958–1962: An Oral History · Popular critics"],
["question:papers-of-a-quarrel.0","","Four papers speak of the break between Moscow and Beijing."],
["essay:p4.0","","Mao was developing a model … Introduces a list of seven aims for an economy built on shared ownership and cooperation."],
["essay:p34.0","","The situation was not one … At the top, the essay says, two roads were in conflict: socialist and capitalist."]
])
