guideSearch("texts-380","",[
["claim:joining-freely.2","the-essays-case","By the middle of the decade, the essay says, peasants had formed higher-level cooperatives and burned the deeds to their land (¶ 2). It calls this “a zigzag process” (¶ 2): places moved at different speeds, and some people joined and dropped out. At some stages, though, others were queueing to get in. The essay nowhere writes the word freely, and it does not say that everyone was glad. But people who can leave, and people who wait to enter, are choosing; and it mentions no pressure."],
["question:range-as-warning.0","","The width of the range shows that the number of the dead cannot be known."],
["essay:p33.0","","In 1960, in the face … Adjustment was needed in 1960, but rivals used it to bring back markets and profit."]
])
