guideSearch("texts-270","",[
["claim:at-least-45-million.1","","This is the highest of the main figures, and at least makes it a lower bound. Most specialists cite lower ones: studies by demographers and economists lie between about 15 and 30 million. Economists and historians who accept mass famine have questioned how the total is reached. None of the sources here excludes that registers missed very many deaths."],
["claim:taiwan-shelling.0","","In 1958 the pro-American government on Taiwan shelled two islands off the People’s Republic. The bombardment of August 1958 was begun by the People’s Liberation Army against islands that the Nationalists held."]
])
