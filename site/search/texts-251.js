guideSearch("texts-251","",[
["term:anti-rightist.0","","The drive of 1957–58 that punished over half a million critics and experts (not checked against its source for this guide). It made officials afraid to give warnings."],
["reading:bernstein-1984.0","","Stalinism, Famine, and Chinese Peasants: Grain Procurements during the Great Leap Forward · Theory and Society · Political historians"],
["reading:ograda-2013.0","","Great Leap, Great Famine · Economists"],
["question:papers-on-wheat.0","","When did China begin to import wheat, and from whom?"],
["essay:p12.0","","Raymond Lotta discusses the historical … Introduces an extract from a speech by Raymond Lotta; the supplied text does not mark where it ends."]
])
