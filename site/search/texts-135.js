guideSearch("texts-135","",[
["claim:famine-conceded.9","test-it-yourself","List the periods under Estimates of excess deaths in the famine. How many rows have the same years as the essay, and how many a longer span? From Births and deaths in China as registered and as corrected, 1952–65 and Registered death rates of seven provinces, 1957–62 write down the registered death rates of 1957, 1958 and 1962 for the nation and for Sichuan. Which years would you add to the essay’s three, and by what rule? Ashton and colleagues place 4.5 million excess deaths between mid-1958 and mid-1959. Say why this number cannot simply be taken as what the essay’s dates leave out."],
["person:ansley-coale.0","","Demographer; tested the published figures against three censuses"],
["person:lorenz-luthi.0","","Historian of the break with Moscow"],
["reading:shapiro-2001.1","","Argues that the abuse of people and the abuse of nature went together under Mao. One chapter treats the Leap’s deforestation and famine under the heading of utopian urgency, against which the essay’s mention of planting forests can be set."]
])
