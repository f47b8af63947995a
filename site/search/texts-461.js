guideSearch("texts-461","",[
["question:five-ways-to-share.1","","Higher-level cooperative · Family farm after land reform · Commune of 1958 with free supply · Mutual-aid team · Lower-level cooperative"]
])
