guideSearch("texts-418","",[
["claim:hostile-neighbours.1","","American hostility, CIA help to Tibetan fighters and border clashes with India are facts. That China had no hand in these quarrels is not established, and in one case it opened fire itself. A link from any of them to the shortage of grain has not been shown."],
["claim:macfarquhar-phrase.5","what-tells-against-it","The company is mixed. He is named in one breath with authors of books for the general public. The criticism made of those books does not touch his."],
["question:six-dates.0","","Put these six events in order of time."]
])
