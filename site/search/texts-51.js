guideSearch("texts-51","",[
["claim:weather.8","what-tells-against-it","Hunger came early. Deaths from hunger were reported in late 1958 and in spring 1959, after a good harvest (Bernstein 2006; G. H. Chang and Wen 1997)."],
["question:needless-premise.1","","Weather stations recorded normal years. So weather had no part in the famine, and policy must have caused it. Which description of it is best? Sound: the stations settle the matter. Its premise is wrong, so policy was not the main cause. Its premise is contradicted, and its conclusion does not need it. Its premise is sound, but it forgets the break with Moscow."]
])
