guideSearch("texts-281","",[
["claim:against-the-soviet-model.1","","That Mao meant to leave the Soviet road is well attested. Whether the Leap left it in practice is disputed among scholars: some see a departure, others a stronger form of the same planning. On one point the figures, checked only in part, go one way: the state took more from the villages in 1959, not less, and out of a smaller harvest."],
["reading:mu-zhang-2011.1","","On the famine and sex. Women who lived through the famine as small children show more disability and illiteracy later than men who did. The likeliest reason, the authors think, is that more males died, so that the men who survived were on average the stronger. This is an inference from survivors, not a count of the dead."]
])
