guideSearch("texts-49","",[
["section:counting-the-dead.9","closely","Notice what is praised as caution and what is blamed as politics. Would the essay’s tests, applied evenly, also trouble the figures it would prefer?"]
])
