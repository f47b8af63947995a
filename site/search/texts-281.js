guideSearch("texts-281","",[
["claim:against-the-soviet-model.1","","That Mao meant to leave the Soviet road is well attested. Whether the Leap left it in practice is disputed among scholars: some see a departure, others the same planning made more intense. On one point the figures speak plainly. More was taken from the villages in 1959, not less."]
])
