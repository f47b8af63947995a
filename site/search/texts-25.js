guideSearch("texts-25","",[
["section:judgement.6","cases","Each case is put in its own side’s terms. Most specialists hold the second, in the main."],
["claim:demonising-motive.0","","Recent scholarship on the famine is shoddy and serves to demonise Mao, not to know. Criticism of particular books is supported; a motive common to a whole literature is asserted and not shown."],
["claim:output-fell-first.5","what-tells-against-it","More was taken before less was grown. From the harvest of 1958, little larger than that of 1957, the state took 58.8 million tonnes instead of 48.0 million tonnes, or 29.4 per cent instead of 24.6 per cent (not checked against their source for this guide). A village can go hungry in spring after a fair harvest if the grain has left it. Food and famine are two questions. Lin and Yang keep apart why output fell and why so many died (J. Y. Lin and Yang 1998). Meng, Qian and Yared find that the countryside as a whole still held enough grain in 1959 to avoid mass starvation; what failed was the way it was taken and shared (Meng, Qian, and Yared 2015)."],
["person:chen-boda.0","","Editor of the party journal Red Flag"]
])
