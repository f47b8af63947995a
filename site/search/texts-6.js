guideSearch("texts-6","",[
["claim:joining-freely.0","","Peasants joined the full collectives of the mid-1950s freely, if unevenly. Unevenness and some willing members are attested; the pace and the village studies do not fit free choice as the general rule."],
["claim:women-freed.1","","Women’s work in the fields rose sharply, many learned new skills, and some recall those years with pride. Studies built on their memories also find that work at home did not go away, so that the total grew. The services meant to replace it were improvised, and the dining halls became places of hunger."],
["person:chiang-kai-shek.0","","Leader of the Nationalists, who governed Taiwan"],
["person:paul-pickowicz.0","","Studied, with three others, one model village in Hebei"],
["question:land-or-labour.0","","What changed for a household when its lower-level cooperative became a higher-level one?"],
["question:what-would-prove-it.1","","A letter of 1982 in which a leader hopes that the figures will help to end the communes. Proof that thousands of villages sent in no returns of deaths for 1960. A book of 1985 with a lower total, by a scholar abroad. Worksheets in which the deaths that counties reported for 1960 are raised."]
])
