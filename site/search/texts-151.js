guideSearch("texts-151","",[
["section:women-and-custom.0","","Kitchens, nurseries, schools and customs. Women’s entry into public work is well attested and release from work at home is not; the same people remember both."],
["section:weather-and-harvest.6","record","Kueh’s figures help the essay more for some years than for others. By his article, output in 1959–61 was on average 21 per cent below 1957, and yield (the harvest of each hectare sown to grain) 12 per cent below. For the two lowest harvests, 1960 and 1961, the falls are 25 per cent and 18 per cent (Kueh 1984). Divide each second number by the first: lost yield is roughly 57 per cent of the lost output in the three years, and 72 in the two. What is left is land no longer sown to grain, which may have grown other crops. Giving it up was mostly a matter of decisions, though drought or flood can also keep a field from being sown. And a fall in yield is not yet an effect of weather: tired people, lost animals and bad methods lower yields too."],
["person:zhang-wentian.0","","Vice foreign minister, condemned with Peng Dehuai in 1959"],
["reading:qu-xu-2017.0","","1960年秋至1961年5月中国自加拿大和澳大利亚的粮食进口 · Other scholarship"],
["event:mao-answers-peng-in-a-speech.0","","23 July 1959 · Mao has the letter circulated, accepts part of the blame for steel and communes, and treats the criticism as a political attack."]
])
