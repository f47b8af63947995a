guideSearch("texts-478","",[
["section:mistakes-and-corrections.3","know","Procurement is the grain that the state took, by tax and compulsory purchase. Quotas were set ahead, on harvests expected or reported. Suppose that a county reaps 100 tonnes, reports 150, and owes 30 per cent of what it reported. It hands over 45 and keeps 55, where an honest report would have left 70. (The numbers are made up.) A false report is paid for in real grain. Lushan, the meeting of summer 1959 that condemned the defence minister, Peng Dehuai, for criticising the Leap, ended the first round of correction. The Twelve Articles of November 1960 began the second."],
["section:counting-the-dead.11","closely","Applied evenly, would the essay’s tests also touch the lowest figures, and the demographers’ corrections?"],
["reading:bramall-2006.0","","The Last of the Romantics? Maoist Economic Development in Retrospect · The China Quarterly · Sympathetic to the Maoist record, accepting mass famine"],
["reading:strong-1959.0","","The Rise of the Chinese People’s Communes · Primary sources"],
["question:suspect-or-false.0","","What does ¶ 37 say of the figures that were released in 1983? Read it sentence by sentence."]
])
