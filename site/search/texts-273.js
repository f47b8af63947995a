guideSearch("texts-273","",[
["claim:macfarquhar-phrase.4","what-tells-against-it","A title is not always its author’s. Editors may choose it. To say that a person calls something by a name is to say that the words are his. A phrase takes the place of a body of work. His volume of 1983 is an account of how decisions were taken in Beijing, from the conferences of 1958 to Lushan and the retreat of 1960 (MacFarquhar 1983). It is more detailed than any headline. The company is mixed. He is named together with authors of books for the general public. The criticism made of those books does not touch his own volumes, though his review agrees with one of them."],
["person:warren-sun.1","","Political historian who, with Frederick C. Teiwes, finds no challenge to Mao among the leaders up to 1959 (Teiwes and Sun 1999). See Two roads."],
["event:third-plenum-of-the-eleventh-central-committee.0","","December 1978 · The meeting opens the reform period under Deng Xiaoping."]
])
