guideSearch("texts-107","",[
["claim:unborn-and-registers.7","what-is-disputed","The dispute is over the fall in the registered totals of 1960 and 1961. Demographers read it mainly as deaths that nobody entered, Sun as faulty entries of the living. What separates them is the outside check: censuses, mothers’ accounts of their births, county histories. On these the demographers’ reading rests. A lost birth is not a death. It is a sign of hunger, illness and families kept apart, and belongs in an account of what people suffered, in a column of its own. Little was seen for this guide of who died. From survivors two economists infer that more males died than females (Mu and Zhang 2011); deaths differed by age and region as well (Cheng and Zhan 2018)."],
["term:canadian-wheat.0","","Sales to China announced in February and May 1961, after first purchases from Australia in December 1960."],
["reading:eberstadt-1979.0","","China: How Much Success? The New York Review of Books · Other scholarship"],
["event:hungry-ghosts.0","","1996 · Becker’s book brings the famine to a general public in English and adopts a toll of about 30 million."]
])
