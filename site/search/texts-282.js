guideSearch("texts-282","",[
["claim:famine-conceded.6","what-tells-against-it","The event is not in doubt. The limits concern the wording. It began earlier. Hunger and deaths are reported from late 1958 and spring 1959 (Bernstein 2006; J. Y. Lin and Yang 1998). In Sichuan the registered death rate was already 25.2 per thousand in 1958, against 12.1 per thousand the year before (seen in a web copy of J. Yang ([2008] 2012)). It is often counted longer. Peng, Yang Jisheng and Dikötter count 1958 to 1962; Ashton and colleagues run from mid-1958 to mid-1962 and place some 4.5 million excess deaths in the first of these years (X. Peng 1987; J. Yang [2008] 2012; Dikötter 2010; Ashton et al. 1984)."],
["reading:cheng-zhan-2017.0","","三年困难时期非正常死亡人口及政府应对措施研究 · Sceptics of the toll"],
["reading:hansard-1966.0","","Speech by Mr Maisey on wheat sales to China, Australian House of Representatives · Parliamentary Debates (Hansard) Primary sources"]
])
