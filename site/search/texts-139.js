guideSearch("texts-139","",[
["person:robert-ash.1","","Economist who follows how much grain was taken, and how much sold back, through the Mao years (Ash 2006). The countryside was made poorer on this account, though less brutally than in Stalin’s USSR: see Against the Soviet model."],
["reading:banister-1984.0","","An Analysis of Recent Data on the Population of China · Population and Development Review · Demographers"],
["reading:coale-1984.0","","Rapid Population Change in China, 1952–1982 · Demographers"],
["question:who-made-the-mistakes.0","","List the mistakes in ¶ 28. Beside each write the verb, and whoever is named as the doer; write nobody where the sentence names no one. Then set your list beside these findings. What changes?"],
["page:essay.1","origin","The text as supplied has a title, China’s Great Leap Forward, and no author, date or publisher. This guide therefore calls it the essay. It is probably not older than 2011: it cites a book of 2010 (Dikötter 2010), and it seems to quote the headline of a review of February 2011 (MacFarquhar 2011). It seems to come from the circle of Raymond Lotta and Bob Avakian, of the Revolutionary Communist Party, USA. This is an inference from those on whom it relies. ¶ 1, ¶ 2 and the extract that begins after ¶ 12 come from one speech of Lotta’s (Lotta 2005). A later version in the first person is on that party’s site."]
])
