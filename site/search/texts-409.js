guideSearch("texts-409","",[
["person:sun-jingxian.0","","Mathematician; reads most of the fall in the registers as error and migration"]
])
