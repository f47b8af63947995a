guideSearch("texts-138","",[
["claim:weather-records.1","","Official tables show more land reported as hit by disaster in 1960 and 1961 than in any other year from 1952 to 1965. The words in a century come from officials and newspapers of 1960, and no study cited in this guide confirms them for the country as a whole. Yang Jisheng, as others summarise him, reports the weather as normal; several economists find that it was bad and had an effect."],
["term:demographer.0","","Somebody who studies births, deaths, movement and the size of populations. For the famine demographers rebuild the number of the dead from incomplete registers, from censuses and from what women told a survey of their births."],
["person:chen-boda.1","","Editor of the party journal Red Flag, which printed the name of people’s communes in July 1958 (MacFarquhar 1983). The essay says that Mao gave the name (¶ 13): see Communes from below."],
["person:andrew-walder.0","","Author of a history of China under Mao"],
["reading:mu-zhang-2011.0","","Why Does the Great Chinese Famine Affect the Male and Female Survivors Differently? Mortality Selection versus Son Preference · Economics & Human Biology · Economists"],
["reading:wemheuer-2014.1","","Compares two socialist famines and traces the hierarchies by which towns were fed at the expense of villages. It also treats Tibet and Ukraine, and how both states later learned to avoid famine."],
["question:debt-and-grain.1","","Moscow and Beijing agree that arrears of trade be paid over five years without interest · China repays the last of its debt · China’s net exports of grain reach their highest yearly figure · Moscow grants its first loan · China buys 300,000 tons of Australian wheat for cash · Moscow offers grain and sugar on loan · Moscow recalls its experts"],
["question:who-opened-fire.0","","On 23 August 1958 shells fell on Quemoy (Jinmen). Who opened the bombardment, and who held the islands?"]
])
