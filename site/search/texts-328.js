guideSearch("texts-328","",[
["claim:peng-for-the-soviets.0","","In 1959 Peng Dehuai attacked the Leap for the sake of the Soviet model, with hunger as a pretext. Historians find a private letter that accepted the Leap’s aims, and no plot or pro-Soviet programme; that he wanted a professional army is right; that hunger was his pretext is asserted, not shown."],
["person:mu-ren.0","","Economist; on men and women among the survivors"]
])
