guideSearch("texts-77","ljzgmc",[
["person:alfred-chan.0","","Political historian of the year 1958"]
])
