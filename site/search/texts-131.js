guideSearch("texts-131","",[
["claim:without-incentives.0","","Mao’s economy was not to rely on material incentives but on conscious activism, and would not accept widening differences as the price of growth. As an aim it turns on values; as a description of how the Leap got people to work it leaves compulsion out."],
["reading:kung-zhou-2021.0","","Political Elites and Hometown Favoritism in Famine-Stricken China · Journal of Comparative Economics · Economists"],
["question:same-road-or-another.0","","Three works answer one question: how many people died beyond the normal number?"],
["question:voices-of-1960.0","","Three sources say how much of China’s land was struck in 1960."],
["figure:vital-rates.4","_data","1957: Births registered 34.0 per thousand; Deaths registered 10.8 per thousand; Births corrected 43.3 per thousand; Deaths corrected 18.1 per thousand. 1958: Births registered 29.2 per thousand; Deaths registered 12.0 per thousand; Births corrected 37.8 per thousand; Deaths corrected 20.7 per thousand. 1959: Births registered 24.8 per thousand; Deaths registered 14.6 per thousand; Births corrected 28.5 per thousand; Deaths corrected 22.1 per thousand. 1960: Births registered 20.9 per thousand; Deaths registered 25.4 per thousand; Births corrected 26.8 per thousand; Deaths corrected 44.6 per thousand."]
])
