guideSearch("texts-184","",[
["section:the-charge.12","closely","Wording. Mendacious says that the speakers know their claim to be false. That is a second claim, about their minds, and it gets no evidence. Wording. “Directly responsible” (¶ 22) may mean that policy was no cause, or that it killed only together with drought and isolation. The list in ¶ 28 fits the second better. Which does the essay need? Wording. “Needless” (¶ 22) may report the critics’ word or hold it at arm’s length. If the second, it hints that the deaths could not have been avoided, which the essay does not argue. Evidence given. Three titles and one phrase. Try to assign each end of the range to one of the books."],
["person:peng-dehuai.0","","Minister of defence until September 1959 · 1898–1974"],
["question:tractors-by-the-year.0","","The numbers are from memory: not checked against their source for this guide."]
])
