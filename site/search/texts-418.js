guideSearch("texts-418","",[
["claim:hostile-neighbours.1","","American hostility, CIA help to Tibetan fighters and border clashes with India are facts. One event in the same list, the shelling of 1958, is told the wrong way round. A link from any of them to the shortage of grain has not been shown."],
["claim:macfarquhar-phrase.5","what-is-disputed","Nothing, until somebody opens the review. The question is a small one and can be settled in a library in an hour, which sets it apart from most claims in this guide. If the words occur in the text, the essay quotes rightly. If they stand above the text alone, then calls says a little more than the source does. Why does so small a thing matter? A writer who quotes an opponent asks to be believed about him, and a reference lets the reader check. This guide’s own identification of the phrase rests on memory, and is marked so."],
["question:six-dates.0","","Put these six events in order of time."]
])
