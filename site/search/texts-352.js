guideSearch("texts-352","",[
["event:first-canadian-wheat-contract-announced.0","","February 1961 · Ottawa announces a cash sale of 28 million bushels of wheat and 12 million of barley worth 60 million dollars; a barley order of 5.3 million dollars had come about a fortnight before."]
])
