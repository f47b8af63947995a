guideSearch("texts-345","",[
["person:chen-yun.0","","Among the party’s leaders; held back targets in 1956"],
["essay:p6.0","","an economy that would solve … Aim two: end the old cycle of hunger and famine."]
])
