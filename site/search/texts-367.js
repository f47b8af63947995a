guideSearch("texts-367","",[
["claim:at-least-45-million.6","what-tells-against-it","It is often misreported as 45 million starved. The author says premature deaths, by all causes."],
["term:seven-thousand-cadres.0","","A very large meeting in Beijing from 11 January to 7 February 1962 that reviewed the failures of the Leap."],
["question:whose-standpoint.0","","The Leap’s main features, says ¶ 20, are irrational only from the standpoint of capitalist development. Which of these are counterexamples, that is, objections made from another standpoint?"],
["essay:p10.0","","an economy that relied on … Aim six: give ordinary people understanding and control of production."]
])
