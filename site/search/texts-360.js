guideSearch("texts-360","",[
["section:mistakes-and-corrections.9","closely","Wording. “Investigations were conducted and adjustments were made” (¶ 29). Who acted, and in which month? Wording. The mistakes belong at first to “the Maoists” (¶ 28). Then labour “was diverted”, by nobody named, and those who exaggerate are “local officials” (¶ 28). Where did the leaders go? Evidence given. A range for commune size and one date for wheat. Evidence missing. A reason why mistakes should come third, and a date for any correction in ¶ 29."],
["person:penny-kane.1","","Demographer who sets the famine in the longer history of hunger and relief (Kane 1988). See Worst catastrophe ever and Relief and rationing."],
["person:lin-chun.1","","Editor, with Gregor Benton, of reviews in which China specialists judge Chang and Halliday’s life of Mao (Benton and Lin 2010). See A demonising motive."],
["reading:teiwes-sun-1999.1","","Using interviews and party histories, the authors argue that no leader challenged Mao in these years and that others only tried to guess his wishes. This contradicts the essay’s picture of a struggle between two lines at the top."],
["event:yearly-birth-and-death-rates-published.0","","1983 · Official tables for 1949–82 show the famine in the death rate and in the fall of the total in 1960–61."]
])
