guideSearch("texts-274","",[
["claim:tractors-for-ploughs.1","","Large fields do make machines usable, and mechanisation was a stated aim. But in 1957 machines ploughed about one fortieth of China’s arable land, and the great works of 1957–60 were dug by hand. Tractors came in numbers after the Leap. The figures on this page, and what it says of iron ploughs, are from memory: not checked against their source for this guide."],
["person:anna-louise-strong.1","","American sympathiser in Beijing who reported the communes of 1958 as officials and members described them to her (Strong 1959). She wrote before the famine could be seen from abroad, so her report is a source for the hopes of the time. In September 1962 she wrote of grain in fair supply and of the last bad spots (Strong 1963): see A leap in consciousness."],
["reading:wemheuer-2010.0","","Dealing with Responsibility for the Great Leap Famine in the People’s Republic of China · The China Quarterly · Political historians"],
["event:doubts-about-chinas-success.0","","3 May 1979 · A review essay in New York holds that hunger in China had been put too low and gains in health too high."],
["essay:p18.0","","A self-reliant economy that spread … Dispersed, self-reliant industry would also strengthen defence and help revolution elsewhere."]
])
