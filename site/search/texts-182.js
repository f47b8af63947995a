guideSearch("texts-182","",[
["claim:schools-and-customs.4","what-supports-it","Some of it may have told in the famine. Epidemics played a smaller part than in older famines, which Ó Gráda and others take as a sign of gains in public health (Ó Gráda 2007; Kane 1988)."],
["person:shen-zhihua.1","","Historian of relations with Moscow, who counts about 95 per cent of the Soviet loans as military, and roughly half of all as made for the Korean War (Shen 2002). A study with Xia Yafeng follows the quarrel over the communes in Chinese and Russian documents (Shen and Xia 2011). See Grain for debt and Soviet withdrawal."]
])
