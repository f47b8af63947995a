guideSearch("texts-308","",[
["reading:coale-1984.1","","A US National Academy report that tests the newly published Chinese figures against three censuses and the 1982 fertility survey. It shows that deaths were under-registered and raises the excess from about 16 million as registered to about 27 million."],
["reading:garnaut-2014b.1","","Maps the famine by the sizes of age groups in the census of 2000. Where grain was taken and sent, which regions had a surplus or a deficit, and how it could be moved explain much of the pattern; how radical local leaders became was itself strongly shaped by economic geography. It stands beside explanations from leaders’ careers and from factions."],
["page:people.0","","Those whom the claims, the sections and the timeline name. Those who acted come first; those who wrote about it come after."]
])
