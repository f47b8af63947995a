guideSearch("texts-485","",[
["term:production-brigade.0","","The middle level of the commune, usually about a village in size."],
["term:struggle-session.0","","A meeting called to accuse, shame and often beat one person before the others. In 1959–60 people accused of hiding grain or of slackness were treated so."],
["question:goals-and-hands.0","","Which two of the Leap’s goals competed most directly in the autumn of 1958? The summing-up speaks of “coherent policy goals” (¶ 39), and ¶ 4 introduces seven of them. One test of coherence in practice is whether one goal can be pursued without taking what another needs."],
["essay:p7.0","","an economy that would foster … Aim three: let industry and farming help each other instead of draining villages."]
])
