guideSearch("texts-99","",[
["section:two-lines.7","record","Differences among leaders in 1961–62 are established. Historians of the leadership do not find two camps in 1958–59; that reading is held in the Maoist tradition and by some defenders of the period. The account of Peng’s attack and programme is contradicted; for his motive no evidence is offered. That he wanted a professional army is right."],
["reading:yang-dennis-2008.0","","China’s Agricultural Crisis and Famine of 1959–1961: A Survey and Comparison to Soviet Famines · Comparative Economic Studies · Economists"],
["question:one-year-two-sums.1","","Deaths per 1,000 1957 1960 1965 · Registered 10.80 25.43 9.50 · Corrected by Banister 18.1 44.6 11.6 · For each row, let the normal rate fall evenly from 1957 to 1965 and work out the excess deaths of 1960. Which matters more here, the correction of 1960 or the correction of the normal years?"],
["essay:p38.0","","A terrible famine did take … Says that there was a terrible famine and calls for research, but condemns recent famine scholarship as demonising."]
])
