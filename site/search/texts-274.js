guideSearch("texts-274","",[
["claim:tractors-for-ploughs.1","","Large fields do make machines usable, and mechanisation was a stated aim. But in 1957 machines ploughed about one fortieth of China’s arable land, and the great works of 1957–60 were dug by hand. Tractors came in numbers after the Leap. The figures on this page, and what it says of iron ploughs, are from memory: not checked against their source for this guide."],
["person:anna-louise-strong.1","","American sympathiser in Beijing who reported the communes of 1958 as officials and members described them to her (Strong 1959). She wrote before the famine could be seen from abroad, so that her report is a source for the hopes of the time and not for what followed: see A leap in consciousness."],
["essay:p18.0","","A self-reliant economy that spread … Dispersed, self-reliant industry would also strengthen defence and help revolution elsewhere."]
])
