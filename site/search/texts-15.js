guideSearch("texts-15","",[
["section:women-and-custom.8","disputed","What to credit to the Leap rather than to the twenty years around it is a question of dates, and a few more of them would settle much."],
["term:weather-index.0","","A yearly measure of how far weather favoured or harmed crops. Y. Y. Kueh built one for China to separate weather from policy."],
["reading:ashton-1984.1","","An early scholarly article on the famine. It estimates nearly 30 million early deaths and, as a separate figure, about 33 million births lost or postponed, and links them to food supply, grain trade and procurement."],
["reading:cao-2004.0","","1958—1962年四川省人口死亡研究 · 中国人口科学 · Local histories and village studies"],
["event:first-resolution-on-mutual-aid-and-cooperation.0","","December 1951 · The party circulates a draft resolution encouraging mutual-aid teams and trial cooperatives in the countryside."],
["event:home-officials-and-deaths.0","","2023 · A working paper from Peking University finds fewer famine deaths in counties under officials from the area."],
["page:method.10","numbers","As reported. Something said by one source about another is worded so. In the texts a number that belongs to a figure is taken from the figure’s data, so the two cannot differ, and it leads to the figure. The source named under a figure is where to look the number up; where a row has a star, it was not read there. Dates of the timeline follow the same rule. An event whose date or wording was not checked says so."]
])
