guideSearch("texts-13","",[
["reading:alsop-1962.0","","On China’s Descending Spiral · The China Quarterly · Primary sources"],
["reading:yao-1999.0","","A Note on the Causal Factors of China’s Famine in 1959–1961 · Journal of Political Economy · Economists"],
["question:three-on-collective-farming.0","","Three works judge collective farming by its results."],
["question:hunger-before-harvest.1","","The announced harvest of 1958 is cut from 375 to 250 million tonnes · The harvest of 1959 is brought in, about 15 per cent below that of 1958 · Officials begin to search villages for grain said to be hidden · The registered death rate reaches its highest year · Small furnaces draw workers from the autumn harvest · A paper counts 25.17 million people short of food in fifteen provinces · Peng Dehuai is condemned by the Central Committee"],
["page:for-teachers.0","","Lessons of fifty and of ninety minutes, ground rules for talking about mass death, and questions by purpose and level."]
])
