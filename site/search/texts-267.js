guideSearch("texts-267","",[
["claim:let-half-die.1","","A record of a meeting in March 1959 holds words to this effect. Two critics say that these words concern industrial projects, not people: Joseph Ball, on whose doubts about the death figures the essay draws (¶ 37), and Garnaut, a historian of the famine (his view is given from memory). As proof of intent it fails on either reading, since a remark is not a plan; most specialists hold policy responsible without holding that death was its aim. The record itself was not seen for this guide."],
["person:erik-zurcher.1","","Dutch scholar of China who pieced together in 1962, from what had been printed, how communes arose and were run (Zürcher 1962). How they began was unclear even then: see Communes from below."]
])
