guideSearch("texts-221","",[
["claim:macfarquhar-phrase.0","","A Harvard historian, Roderick MacFarquhar, calls the Leap the worst man-made catastrophe ever. The words are the title of his review (from memory); whether they also occur in his text has not been checked."],
["term:cohort.0","","All people born in the same year or years. Demographers follow a cohort from one census to the next: those no longer there have died or moved away."],
["person:kay-ann-johnson.1","","Studied, with Edward Friedman, Paul G. Pickowicz and Mark Selden, one model village in Hebei (Friedman et al. 1991). See Early cooperation."],
["question:charge-without-abuse.0","","Rewrite the attack of ¶ 22, with the question of ¶ 23, without its strong words, in about 80 words. Keep the thesis at full strength. Report the writers who are attacked so that each of them would accept the report. Then say in two sentences what the text has gained and what it has lost."]
])
