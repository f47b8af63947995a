guideSearch("texts-26","",[
["reading:garnaut-2013.0","","Hard Facts and Half-Truths: The New Archival History of China’s Great Famine · China Information · Political historians"],
["question:missed-deaths.1","","The true toll was probably lower than the registers show. No estimate is possible, and every published figure is a guess. The registers are useless as evidence. The true toll was probably higher than the registers show."]
])
