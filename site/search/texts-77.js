guideSearch("texts-77","",[
["person:alfred-chan.0","","Political historian of the year 1958"]
])
