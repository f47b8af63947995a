guideSearch("texts-366","",[
["claim:macfarquhar-phrase.1","","The phrase is, as remembered, the title of MacFarquhar’s review of Dikötter’s book in 2011. Titles of reviews may be chosen by editors, and whether the words also occur in his text was not checked against its source for this guide. This page asks only whether the essay quotes rightly. Whether the phrase is true is the matter of Worst catastrophe ever."],
["person:kimberley-ens-manning.0","","Studied a women-led brigade of the Leap years"]
])
