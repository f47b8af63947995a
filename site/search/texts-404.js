guideSearch("texts-404","",[
["term:self-criticism.0","","A statement of one’s own faults before a party meeting, often demanded from above. Mao made a limited one in January 1962."],
["person:jon-halliday.1","","Author, with Jung Chang, of the life of Mao that the essay puts first among the books it attacks (¶ 22). Their figure for the famine, about 38 million, is the lower end of the range which the essay ascribes to the authors it names (J. Chang and Halliday 2005). Reviews by China specialists, collected in one volume, find fault with the book’s evidence and do not doubt the famine (Benton and Lin 2010): see Figures of named authors and A demonising motive."]
])
