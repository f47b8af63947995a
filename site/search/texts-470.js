guideSearch("texts-470","",[
["person:zhou-li-an.0","","Economist; on false reports"],
["reading:donaghy-stevenson-2009.0","","The Limits of Alliance: Cold War Solidarity and Canadian Wheat Exports to China, 1950–1963 · Agricultural History · Political historians"],
["question:layers-of-the-text.1","","Mao’s Great Famine, by Dikötter · Yearly birth and death rates for 1949–82 · Ball’s commentary on the death figures · Hungry Ghosts, by Becker · Lotta’s lecture on socialism and capitalism · The first demographic studies of the famine"],
["event:opposing-rash-advance.0","","1956 · Zhou Enlai, Chen Yun and others hold back investment and targets for a time; in January 1958 Mao attacks them for it."],
["event:communes-to-be-dissolved.0","","October 1983 · A national directive separates township government from the communes; they are wound up between 1982 and 1985, mostly in 1983–84."]
])
