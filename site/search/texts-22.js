guideSearch("texts-22","",[
["person:roderick-macfarquhar.0","","Political historian of the Leap and the Cultural Revolution"],
["figure:communes.1","_caveats","The values were not checked against a source; only the orders of magnitude for 1958 and 1978 were seen."],
["essay:p39.0","","To sum up, the Great … Claims coherent aims, popular energy and great lasting benefit: basic food security reached by 1970."]
])
