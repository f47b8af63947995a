guideSearch("texts-241","",[
["term:lower-apc.0","","A farming cooperative of about 20 to 40 households in the mid-1950s that paid members for land and tools as well as for work."],
["reading:babiarz-2015.0","","An Exploration of China’s Mortality Decline under Mao: A Provincial Analysis, 1950–80 · Population Studies · Economists"],
["essay:p40.0","","This had everything to do … Credits that result to communes, collective works, rural industry and a spirit of common good."]
])
