guideSearch("texts-365","",[
["person:lin-yunhui.1","","Writes on how much grain was taken: over a third of the harvest on average in 1959–61, against twenty-odd per cent in normal years (Y. Lin 2012). The yearly figures of this guide, not checked themselves, agree with it: see Grain taken by the state in China, 1952–65 and Against the Soviet model."],
["figure:balance.3","_description","Between mid-1953 and mid-1964 the population grew by 117.0 million. With 268.4 million births, 151.5 million people must have died. The registers hold 94.8 million deaths, so 56.7 million are missing from them over the eleven years."],
["page:units.11","marks","A star in the table of a figure means that a row was not checked against its source for this guide; in texts the same words stand beside the number, or with the figure or the claim to which it leads. Shares and numbers per head are worked out here from the other columns. What else a note or a number can rest on is explained under Method."]
])
