guideSearch("texts-438","",[
["person:zhou-xiaozhou.1","","First secretary of Hunan, condemned with Peng Dehuai in August 1959 as a member of an anti-Party clique (D. Peng 1984). See Peng and the Soviets."]
])
