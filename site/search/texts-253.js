guideSearch("texts-253","",[
["claim:unborn-and-registers.1","","Births fell steeply, registers missed many deaths and millions of people moved: so far the warnings are sound. But the registers were incomplete, not absent; the main studies use censuses to correct them, and count lost births apart from deaths. Missing registrations mean more deaths than the registers show, not fewer."],
["person:han-dongping.0","","Talked with farmers about the collective period"]
])
