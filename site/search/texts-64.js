guideSearch("texts-64","",[
["question:needless-premise.0","","Is a denial of bad weather a good reason for blaming policy? Take this argument."]
])
