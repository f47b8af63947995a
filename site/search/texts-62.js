guideSearch("texts-62","",[
["term:soviet-model.0","","Central planning that put heavy industry, large plants and experts first and took resources from farming."],
["term:urban-bias.0","","Economic policy that favours towns over villages. In the famine, Lin and Yang find, rations that favoured towns raised deaths, and more than falling output did (J. Y. Lin and Yang 2000)."],
["event:responsibility-fields-in-anhui.0","","1961 · First secretary Zeng Xisheng lets households farm land as responsibility fields; they spread through Anhui during the year. (The fact was seen in Chinese reference pages; that the works named treat it is remembered.)"],
["essay:p1.0","","Early in the history of … Villagers began with mutual-aid teams; soon after 1949 came cooperatives that shared the crop by property and labour put in."]
])
