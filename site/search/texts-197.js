guideSearch("texts-197","",[
["question:the-balance.0","","A population can change only by births, deaths and movement across the border. Work with mid-1953 to mid-1964, in millions."]
])
