guideSearch("texts-414","",[
["section:two-lines.8","disputed","What did Mao believe about Peng? He did suspect a link with Khrushchev. Suspicion shows what he thought, not that he was right."],
["term:lost-births.0","","Births that would have been expected without the famine but did not happen or came later. They are not deaths and are counted apart in the main studies."]
])
