guideSearch("texts-184","",[
["section:the-charge.12","disputed","Each kind of source shows something different. Records of meetings show those who decided. Local archives show those who carried the decisions out. Provincial statistics show how places differed, but not what any single person did. Ask which kind an author uses most. Intention. A remark by Mao of March 1959 is often cited as proof. Its meaning is contested, and one remark is not a plan: see Let half die. Most specialists hold policy responsible without holding death the aim (D. T. Yang 2008; Meng, Qian, and Yared 2015). Worst ever? By number of deaths this is, on most estimates, the largest famine on record; other measures give other ranks: see Worst catastrophe ever."],
["person:peng-dehuai.0","","Minister of defence until September 1959 · 1898–1974"],
["question:tractors-by-the-year.0","","The numbers are from memory: not checked against their source for this guide."]
])
