guideSearch("texts-303","",[
["term:prefecture.0","","A level of government between province and county. Xinyang in Henan, with several million people, was one."]
])
