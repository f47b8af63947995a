guideSearch("texts-314","",[
["section:counting-the-dead.0","","The essay rejects every large figure for the famine’s dead. Here are its reasons, the way such figures are made, and the one assumption that matters most."],
["person:lenin.1","","Earlier Soviet leader, whom the Chinese press defended against modern revisionism in the public quarrel of 1960 (Lüthi 2008; Shen and Xia 2011). See Soviet withdrawal."]
])
