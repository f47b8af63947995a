guideSearch("texts-283","",[
["claim:communes-from-below.0","","Communes began by themselves in Henan, when cooperatives merged to carry out a water project. Some local mergers came first; the national system came by decision."],
["term:free-supply.0","","The rule of 1958 that communes give members food and some other goods free, whatever work they did. It was given up in 1961."],
["person:penny-kane.0","","Demographer; sets the famine in a longer history"],
["person:michael-sheng.0","","Historian of the crises over the offshore islands"],
["question:four-spans-of-years.0","","Which years belong to the story that both sides tell? Four spans are in use."],
["event:revised-sixty-articles.0","","June 1961 · The compulsory dining halls and the free-supply system are given up."],
["page:about.9","readers","Nothing is loaded from elsewhere, nothing is stored about you, and no account is needed. The pages work from a disk and on paper."]
])
