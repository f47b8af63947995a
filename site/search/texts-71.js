guideSearch("texts-71","",[
["section:aims-and-means.3","know","Four things can be judged apart: the aim, the means chosen, the result, and the correction, that is, what was done when results disappointed. A plan may have a good aim and still fail at the correction. The general line of May 1958 set the aim in a slogan: more, faster, better, more economically. Means included the communes, water works and village industry, and also close planting and deep ploughing and the steel drive. Correction began in November 1958; Mao reversed it after the leaders’ meeting at Lushan in August 1959; a lasting correction began with the Twelve Articles of November 1960, after most deaths in the worst places."],
["person:cao-shuji.0","","Historian; added up county histories"],
["person:fan-ziying.1","","Economist who argues in a draft, with Xiong Wei and Zhou Li-An, that false reports misled the centre and that, for some two years, grain went on leaving provinces with famine (Fan, Xiong, and Zhou 2016). See Inquiries and adjustments and Relief and rationing."],
["question:grain-per-head.0","","The population of 1970 was not checked against its source for this guide."],
["essay:p31.0","","In understanding the course of … Asks readers to see the Leap as part of a class struggle."]
])
