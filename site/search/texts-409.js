guideSearch("texts-409","",[
["person:miriam-london.0","","Collected, with Ivan London, what refugees told"],
["person:sun-jingxian.0","","Mathematician; reads most of the fall in the registers as error and migration"]
])
