guideSearch("texts-133","",[
["section:two-lines.1","","Before you read, think of two people who fell out after years of working together. What would each now say about the early years, and what would you check it against? Then write down what evidence could show that somebody raised a true complaint for a hidden reason."],
["person:roderick-macfarquhar.1","","Political historian of the Leap and of the Cultural Revolution, whom the essay quotes for one phrase (¶ 22). The words are, as remembered, the title of his review of Dikötter’s book (MacFarquhar 2011). The essay does not mention his history of how the decisions were taken, in which the leaders of 1958 are largely swept along with Mao (MacFarquhar 1983, 1997): see MacFarquhar’s phrase and Two roads."],
["person:anna-louise-strong.0","","American sympathiser in Beijing in 1958"],
["reading:cao-yang-2015.1","","Uses the archives of one county in Anhui, where about 245,000 people, a quarter of the population, died. The authors stress local factions and their dealings with the centre: false reports may explain the famine, but not by themselves so high a toll."],
["question:measure-for-a-gap.0","","One aim is to narrow the gap between town and village (¶ 8). Which measures could show whether this gap grew or shrank between 1957 and 1961?"],
["question:lushan-by-days.0","","Put these seven events of 1959 in order. Then answer from your list: who made Peng’s criticism known to the whole meeting, and what did the leadership itself correct ten days after he was condemned?"]
])
