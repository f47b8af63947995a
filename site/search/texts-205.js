guideSearch("texts-205","",[
["reading:avakian-2002.0","","The Actual History of Socialist Societies: The Great Achievements, and the Reasons for Setbacks (Bob Avakian Speaks Out, Part 4) Revolutionary Worker · Maoist defences of the Leap"],
["figure:urban-population.2","_description","From 99.5 million in 1957 the number rises to 130.7 million in 1960 and falls to 116.5 million in 1963."]
])
