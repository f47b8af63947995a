guideSearch("texts-356","",[
["claim:half-the-land.0","","By 1960 flood and drought had damaged crops on more than half of China’s farm land. Right for arable land reported as touched by disaster; not for land badly hit, nor as a share of sown land, and the reports are official ones."],
["claim:mistakes-come-third.0","","Policy mistakes did harm as well. Communes were formed too fast and too large, too much labour left the fields, too much grain was taken, and harvests were exaggerated. Essay and critics share the list. What they dispute is the weight of these causes, which the essay does not state, and who exaggerated and why."],
["person:odd-arne-westad.0","","Editor of essays on the alliance with Moscow"]
])
