guideSearch("texts-377","",[
["claim:policy-not-the-cause.9","what-tells-against-it","The essay itself. Its third group names excessive requisition, diverted labour and false reports (¶ 28). The essay calls them mistakes made in carrying the Leap out; its critics call them the Leap’s own policies and their effects."],
["claim:weather-records.0","","From 1959 on China had its worst weather in a hundred years. The reported disasters of 1960 and 1961 are the largest of their time; that they were the worst in a hundred years was said in 1960 and is not shown."],
["person:wu-zhipu.0","","First secretary of Henan from 1958"],
["person:zhou-li-an.1","","Economist who argues in a draft, with Fan Ziying and Xiong Wei, that false reports misled the centre (Fan, Xiong, and Zhou 2016). See Inquiries and adjustments."],
["event:ball-disputes-the-data-scholars-reassess-maos-economy.0","","September 2006 · Joseph Ball’s commentary doubts the figures released after Mao; in the same year Bramall and Ash judge the Maoist economy from different sides, and Kueh the collectivisation of 1955–56."]
])
