guideSearch("words-3","1dycot8",[
"152 n4CD",
"als c5c5k3Bb5ABb3B",
"der b6CDb5BCb7b6AFd4Bb3Bd5c7b5ABb6b6ABc3Bb3Bi8b7",
"derselb b5i7d5",
"fal g5",
"gewohnheit d3C",
"lehrkraft bd7",
"person b3Dm8DC",
"pruf d4b4",
"sag g5",
"sagt o3B",
"so k7g3B",
"und b6ACDEb5ACb3Cb5FDf7e3Cb7ABb3Bb3Bb6ABb3Bb3B",
"unterschreib d3F",
"weit o3Be3B",
"weiter f5",
"wurd i7l3B"
])
