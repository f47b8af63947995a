guideSearch("texts-6","",[
["claim:joining-freely.0","","By the mid-1950s peasants had formed full collectives, unevenly, some leaving again and others waiting to join. That the advance was uneven and that some joined gladly is attested. What is left out is the pressure that the pace and the village studies show."],
["claim:women-freed.1","","Women’s work in the fields rose sharply, many learned new skills, and some recall those years with pride. That much of the claim is supported. The same memories tell of work at home that did not go away, so that the total grew, of illness, and of lower pay; from late 1958 famine came on top. Whether women who were brought out were also set free depends on how these two sides are weighed, and on whether they could refuse."],
["person:chiang-kai-shek.0","","Leader of the Nationalists, who governed Taiwan"],
["person:werner-klatt.1","","Wrote in the midst of the crisis that voices which had praised the harvest of 1958 were now drowned by those that reported disaster (Klatt 1961). See An American weekly on hunger in China."],
["person:paul-pickowicz.0","","Studied, with three others, one model village in Hebei"],
["question:land-or-labour.0","","What changed for a household when its lower-level cooperative became a higher-level one?"],
["question:what-would-prove-it.1","","A letter of 1982 in which a leader hopes that the figures will help to end the communes. Proof that thousands of villages sent in no returns of deaths for 1960. A book of 1985 with a lower total, by a scholar abroad. Worksheets of the statistical office that raise the deaths reported for 1960."]
])
