guideSearch("texts-267","",[
["claim:let-half-die.1","","A record of a meeting in March 1959 holds words to this effect. Critics of the usual reading say that they concern industrial projects, not people. On either reading one remark is not a plan, and most specialists hold policy responsible without holding that death was its aim. The record itself was not seen for this guide."],
["person:erik-zurcher.1","","Dutch sinologist who pieced together in 1962, from what had been printed, how communes arose and were run (Zürcher 1962). How they began was unclear even then: see Communes from below."]
])
