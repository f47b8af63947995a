guideSearch("texts-372","",[
["person:shang-changfeng.0","","Writes on grain exports and imports"],
["person:michael-sheng.1","","Historian of the two crises over the offshore islands, in which, on this account, Mao ran operations himself without a plan (Sheng 2008). See Who shelled whom."],
["reading:han-2009.0","","Farmers, Mao, and Discontent in China: From the Great Leap Forward to the Present · Monthly Review · Other scholarship"],
["event:first-demographic-studies-of-the-famine.0","","1984 · Coale, Banister, and Ashton and colleagues publish estimates based on the new data."],
["figure:population.3","_data","1952: Population at the year’s end 574.8 million; Grain output per head 285.2 kilograms. 1953: Population at the year’s end 588.0 million; Grain output per head 283.7 kilograms. 1954: Population at the year’s end 602.7 million; Grain output per head 281.3 kilograms. 1955: Population at the year’s end 614.7 million; Grain output per head 299.3 kilograms. 1956: Population at the year’s end 628.3 million; Grain output per head 306.8 kilograms. 1957: Population at the year’s end 646.5 million; Grain output per head 301.7 kilograms. 1958: Population at the year’s end 659.9 million; Grain output per head 303.1 kilograms."],
["page:how-to-use.0","","Three routes, from fifteen minutes to a week, what to read first, and how to read a page."]
])
