guideSearch("texts-205","",[
["section:the-charge.15","silent","The demographers, whose estimates came first (Coale 1984; Ashton et al. 1984; Banister 1987). The party’s own verdict of 1981 (Central Committee of the Chinese Communist Party 1981). What the books it names describe besides totals, such as terror, and what was done to children, women and the old (Dikötter 2010). For force against the hungry see Mistakes and corrections."],
["reading:avakian-2002.0","","The Actual History of Socialist Societies: The Great Achievements, and the Reasons for Setbacks (Bob Avakian Speaks Out, Part 4) Revolutionary Worker · Maoist defences of the Leap"],
["figure:urban-population.2","_description","From 99.5 million in 1957 the number rises to 130.7 million in 1960 and falls to 116.5 million in 1963."]
])
