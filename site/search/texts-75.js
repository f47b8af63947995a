guideSearch("texts-75","",[
["section:counting-the-dead.12","silent","The authors and methods of the studies that it rejects (Coale 1984; Ashton et al. 1984; Banister 1987; X. Peng 1987). A total of its own; it asks for more research (¶ 38). How unevenly people died, between provinces and between town and country (X. Peng 1987; J. Y. Lin and Yang 2000). Deaths by violence, which a sum of hunger alone leaves out (Dikötter 2010)."],
["person:khrushchev.1","","Soviet leader in the years of the quarrel with Beijing. He and Chinese delegates clashed at Bucharest in June 1960; in July Moscow recalled its experts, and early in 1961 he offered grain and sugar on loan (Lüthi 2008). Mao suspected a link between him and Peng Dehuai, while historians find no plot and no pro-Soviet programme in Peng’s letter (Teiwes and Sun 1999): see Soviet withdrawal and Peng and the Soviets."],
["person:james-kai-sing-kung.0","","Economist; on officials’ careers and on rival explanations"],
["person:xu-huayu.0","","On loyalty and radical policy"],
["reading:gao-2008.1","","A scholar raised in a Jiangxi village argues that memoirs and best-sellers speak for the elite and slight the gains of the rural poor, with two chapters against Chang and Halliday. That he stands among those who doubt the toll rests on a later article and on memory."],
["reading:kane-1988.0","","Famine in China, 1959–61: Demographic and Social Implications · Demographers"]
])
