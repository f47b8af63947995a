guideSearch("texts-315","",[
["claim:policy-not-the-cause.7","what-tells-against-it","Mao’s place. Teiwes and Sun, and Chan, describe him as dominant (Teiwes and Sun 1999; Chan 2001). After Lushan he chose to press on (Bernstein 2006). The essay itself. Its third group concedes excessive requisition, diverted labour and false reports (¶ 28). These are policies of the Leap and what they bred."],
["reading:macfarquhar-2011.0","","The Worst Man-Made Catastrophe, Ever · The New York Review of Books · Political historians"],
["reading:ssb-1983.1","","The yearbook named in the literature as the first to print a complete yearly series of death rates. It also stands here for procurement and disaster tables."],
["question:concessions.1","","How far do you agree? About 800 words."],
["figure:provinces.0","","The famine struck unevenly: the four provinces peak at different heights and not all in step. Where they lie shows on the provinces as squares."]
])
