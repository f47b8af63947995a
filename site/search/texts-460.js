guideSearch("texts-460","",[
["person:gregor-benton.1","","Editor, with Lin Chun, of reviews in which China specialists judge Chang and Halliday’s life of Mao (Benton and Lin 2010). They find fault with its evidence and hold Mao responsible for disastrous policies: see A demonising motive and Figures of named authors."],
["person:peng-xizhe.1","","Demographer who worked from the rates of provinces, and reached about 23 million excess deaths and, apart from them, some 25 million lost births; the second figure was not checked against its source for this guide (Peng 1987). How unevenly the famine struck can be seen under Registered death rates of four provinces, 1957–62; see also The unborn and the registers."],
["page:index.3","disputed","The exact number, the share due to weather, and how far Mao, other leaders, local officials or the system itself should be blamed."]
])
