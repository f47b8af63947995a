guideSearch("texts-453","",[
["reading:ash-2006.1","","Follows grain output, procurement and resale by nation, region and province through the Mao years. It finds that the countryside was made poorer, yet judges the taking of grain less brutal than Stalin’s because grain was sold back to the countryside."],
["event:beidaihe-conference.0","","17 August 1958 · The Politburo resolves to set up communes everywhere and to double steel output within the year. (Days not checked against their source for this guide.)"]
])
