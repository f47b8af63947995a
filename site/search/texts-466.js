guideSearch("texts-466","",[
["person:ralph-thaxton.0","","Held interviews in one Henan village"]
])
