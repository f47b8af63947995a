guideSearch("texts-10","",[
["claim:unborn-and-registers.0","","Some authors count as dead people who were never born; death registration hardly existed, and people moved too much to be traced. The warnings are sound, but registers existed, what they missed was deaths, and the main studies count lost births apart."],
["person:sun-jingxian.1","","Mathematician who reads most of the fall in the registers as error and migration, and puts abnormal deaths at about 3.66 million (Sun 2016). Demographers have not accepted it: they take the gap for deaths that nobody entered, which censuses and county histories bear out (Coale 1984; Cao 2005). Such arguments appeared in Chinese party journals in 2013–14 (Garnaut 2014); see The unborn and the registers and The politics of numbers."]
])
