guideSearch("texts-345","",[
["essay:p6.0","","an economy that would solve … Aim two: end the old cycle of hunger and famine."]
])
