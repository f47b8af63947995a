guideSearch("texts-108","",[
["claim:famine-conceded.0","","There was a dreadful famine in 1959–61; its causes were complex, and more research is needed. Every position in the debate accepts the event; only the years and the size are disputed."],
["person:y-y-kueh.0","","Economist who built a weather index for China"],
["reading:domenach-1995.0","","The Origins of the Great Leap Forward: The Case of One Chinese Province · Local histories and village studies"],
["question:faster-or-different.0","","In practice the Leap was less a departure from the Soviet model than a faster version of it."],
["page:about.4","settled","There was a famine from late 1958 to 1962, at its worst in 1959–61. Most demographers and historians count excess deaths in the tens of millions, commonly about 15 to 45 million, and most researchers hold policy, procurement and politics chiefly responsible, with weather and the Soviet break contributing. The essay’s rejection of those figures is a minority position. It is shown fairly as one. Specialists go on disagreeing about the exact number, about the share due to weather, and about how far Mao, other leaders, local officials or the system itself should be blamed. Those questions are open here too."]
])
