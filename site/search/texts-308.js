guideSearch("texts-308","",[
["reading:coale-1984.1","","A US National Academy report that tests the newly published Chinese figures against three censuses and the 1982 fertility survey. It shows that deaths were under-registered and raises the excess from about 16 million as registered to about 27 million."],
["page:people.0","","Everybody whom the claims, the sections and the timeline name, in one neutral line each. Those who acted stand first; those who wrote about it stand apart."]
])
