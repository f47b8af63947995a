guideSearch("texts-184","",[
["section:the-charge.12","closely","Wording. Mendacious says that the speakers know their claim to be false. That is a second claim, about their minds, and it gets no evidence here (on motives see ¶ 37 and ¶ 38). Wording. To deny that the policies were “directly responsible” (¶ 22) may mean that policy was no cause, or that it killed only together with drought and isolation. The list in ¶ 28 fits the second better. Which does the essay need? Wording. The essay prints “needless” (¶ 22) in quotation marks of its own. They may report the critics’ word or mark it as one that the essay does not accept. In the second case it doubts that other policies would have spared these people; for that doubt the essay offers weather (¶ 24) and a hostile world (¶ 27)."],
["person:peng-dehuai.0","","Minister of defence until September 1959 · 1898–1974"],
["question:tractors-by-the-year.0","","The numbers are from memory: not checked against their source for this guide."]
])
