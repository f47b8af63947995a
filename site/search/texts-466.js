guideSearch("texts-466","ljzgmc",[
["person:ralph-thaxton.0","","Held interviews in one Henan village"]
])
