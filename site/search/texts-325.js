guideSearch("texts-325","",[
["term:rationing.0","","The fixed monthly supply of grain and other goods by ticket. City people had legal rations; villagers depended on what was left after procurement or was sold back to them."],
["reading:yang-xu-tao-2014.1","","An answer to Kung and Chen (2011). The authors question its assumptions, find serious faults in its data and hold that its result rests on faulty foundations. In their view the loyalty of provincial leaders to Mao explains radical policy better than hopes of promotion."]
])
