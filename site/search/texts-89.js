guideSearch("texts-89","",[
["claim:leap-in-consciousness.1","","Hope and excitement in 1958 are attested, and some later memories agree. Fear, exhaustion, beatings and theft to stay alive are attested as strongly. That human relations changed can be tested, for better and for worse. That this change matters more than output and strategy is a ranking, and no record can decide it."],
["event:contrary-books-in-one-year.0","","2005 · Chang and Halliday’s biography of Mao gives 38 million; Cao Shuji adds up county histories to 32.5; Li and Yang measure planning failure; Lotta begins the speeches that the essay draws on."]
])
