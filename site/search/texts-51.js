guideSearch("texts-51","",[
["claim:weather.8","what-tells-against-it","Hunger came early. Deaths were reported by late autumn 1958 and in spring 1959, after a good harvest (Bernstein 2006; J. Y. Lin and Yang 1998)."],
["question:needless-premise.1","","Weather stations recorded normal years. So weather had no part in the famine, and policy must have caused it. Which description of it is best? Sound: the stations settle the matter, since weather is what they measure. Its premise is wrong, so its conclusion is wrong too, and nature was to blame. Its premise is open to doubt, and the finding about policy does not need it. Its premise is sound, but it forgets the break with Moscow."]
])
