guideSearch("texts-128","",[
["person:xin-yi.0","","Writes on the Sixty Articles"],
["reading:manning-2010.1","","Studies a women-led brigade of the Leap years and finds that policy praised women both as household managers and as labourers like men. The result did little for lasting leadership by rural women. A close match to the essay’s example of a women’s brigade (¶ 15)."],
["reading:zhou-2012.1","","Translations of 121 internal party reports from local archives, with short introductions; they tell of villagers beaten and refused food. The editor had worked with Dikötter and most of the documents are among those he used, so the two books are not independent of each other (Ó Gráda 2013)."],
["question:from-below-with-leave.0","","In 1958 the party did not invent the commune; it chose one local experiment out of many and made it compulsory."],
["figure:death-estimates.2","_description","The lowest estimate by a demographer, from a model of life tables, is 17 million, the highest 30 million. County histories added up give 32.5 million. The highest lower limit, in a popular history, is 45 million, and the highest figure with a name, known by report alone, 55 million. The lowest of the dissenting figures is 3.66 million."]
])
