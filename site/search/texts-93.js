guideSearch("texts-93","",[
["claim:commune-size.1","","Communes were made smaller in 1961–62, as the essay says. The range that it gives fits those of 1958, and at its lower edge those of 1978, better than those that came out of the retreat, which on average had well under 10,000 people. The averages rest on national totals that were not checked."],
["claim:hostile-neighbours.4","what-supports-it","A government with few friends had reasons to think about defence and about owing money abroad. That much of the essay’s picture is not in doubt."],
["claim:relief-limited-deaths.4","what-supports-it","Some Chinese authors defend the relief as a whole. Cheng and Zhan do, with a toll of 4 to 5 million (Cheng and Zhan 2017). Demographers have not accepted their figure, which is far below every demographic study."]
])
