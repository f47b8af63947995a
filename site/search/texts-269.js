guideSearch("texts-269","",[
["question:six-dates.1","","Moscow recalls its experts from China · The Beidaihe conference orders communes throughout the countryside · Ottawa announces the first sale of Canadian wheat · Peng Dehuai writes to Mao · The Seven Thousand Cadres Conference meets · The Twelve Articles begin the lasting retreat in the villages"],
["figure:province-map.3","_description","Of the four rates of 1960, those of Anhui, 68.6 per thousand, and Sichuan, 54.0 per thousand, are the highest; Gansu has 41.3 per thousand and Henan 39.6 per thousand. The four lie in a band from the north-west through the south-west and centre to the east. Registered death rates of four provinces, 1957–62 shows them from 1957 to 1962."]
])
