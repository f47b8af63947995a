guideSearch("texts-410","",[
["person:carl-riskin.1","","Economist who writes on food in China since 1949 (Riskin 1986), and who set out one by one what remained unanswered about the famine, from its number and timing to responsibility (the article was not checked for this guide) (Riskin 1998). See Food problem solved and Four statements that both sides accept."],
["question:from-county-to-country.0","","How much force was there? Four statements are available."],
["event:uprising-in-lhasa.0","","10 March 1959 · A revolt in the Tibetan capital is put down within two weeks, and the Dalai Lama flees to India. The CIA had aided Tibetan fighters since about 1957; the revolt had local causes too."]
])
