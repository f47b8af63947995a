guideSearch("texts-355","",[
["reading:houser-2009.1","","Uses provincial population data to separate weather from policy and finds that policy explains roughly seven tenths of some 15 million deaths, with wet weather important in some provinces. It bears directly on the essay’s weather argument."],
["question:strongest-case.0","","Write the strongest paragraph you can in defence of the essay’s summing up (¶ 39, ¶ 40): about 150 words, with at least three works from the reading list. Then write the strongest reply, of the same length and with as many sources. Then swap with a partner. Draw lots for one of the two paragraphs that you have received, and improve it, whatever you think of its side."],
["question:which-belong-to-the-leap.0","","Put these in order. Then mark which fall within the essay’s own dates for the Leap, 1958–60."]
])
