guideSearch("texts-170","",[
["question:papers-of-a-quarrel.0","","Four papers speak of the break between Moscow and Beijing."],
["essay:p4.0","","Mao was developing a model … Introduces a list of seven aims for an economy built on shared ownership and cooperation."],
["essay:p34.0","","The situation was not one … At the top, the essay says, two roads were in conflict: socialist and capitalist."]
])
