guideSearch("texts-81","",[
["reading:shen-xia-2011.1","","Uses Chinese and Russian documents to show how Moscow’s coolness towards the communes angered Mao. It supports the essay’s point that the Soviet leaders disapproved of the Leap, and dates how and when that became known."],
["event:resolution-on-party-history.0","","27 June 1981 · The Central Committee blames the hardship of 1959–61 mainly on errors of the Leap and the campaign against Right opportunism, with natural calamities and the Soviet breach of contracts. It speaks of difficulties and losses, not of famine."]
])
