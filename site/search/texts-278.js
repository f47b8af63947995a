guideSearch("texts-278","",[
["section:aims-and-means.8","disputed","How to weigh awareness against output is a matter of values. That some people’s outlook changed can be tested, and is partly supported. That this mattered most cannot be tested; a reader may accept it or not, and should know that it is a ranking."],
["question:four-witnesses.0","","The question is who began the mergers of spring 1958: villagers, local officials or the centre. Rank the four sources for this question and give reasons. Then name a question for which your ranking would change."]
])
