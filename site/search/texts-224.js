guideSearch("texts-224","",[
["person:judith-shapiro.1","","Writes on politics and the environment under Mao: the abuse of people and the abuse of nature, she argues, went together (Shapiro 2001). See Lasting works."],
["question:nine-years-before.0","","Put these steps towards 1958 in order of time."],
["question:harvests-of-the-seventies.0","","The values of 1965 and after count tubers at 5:1; the earlier ones count them at 4:1, and on the later count 1957 would be about 295 kg. The populations of 1970 and 1975, and the tuber weight, are from memory: not checked against their source for this guide."]
])
