guideSearch("texts-121","",[
["section:birth-of-communes.4","record","Something did begin locally. In the water drive of autumn 1957 some cooperatives merged to supply labour, and Henan was in the lead (Dikötter 2010; Zürcher 1962; Domenach [1982] 1995). The essay is right that mergers came before any national order. The party’s leaders, too, acted before the first commune. The water drive was itself decided in Beijing. In March 1958 leaders at Chengdu endorsed the merging of small cooperatives (MacFarquhar 1983; Teiwes and Sun 1999). Chayashan, later counted as the first commune, followed in April. Chinese accounts say that it joined 27 cooperatives (one of them says 20), and that it was first called a Sputnik collective farm, after the Soviet satellite of 1957."],
["claim:joining-freely.5","what-tells-against-it","Some had something to lose. Those with good land or an ox of their own gave up the income that these had brought."],
["person:edgar-snow.0","","American reporter; toured China in 1960 and denied mass starvation"],
["reading:wemheuer-2014.0","","Famine Politics in Maoist China and the Soviet Union · Political historians"],
["question:debt-and-grain.0","","Put these seven steps of debt and grain in order of time. Then mark those that ¶ 26 and ¶ 27 mention. What changes when the others are added?"]
])
