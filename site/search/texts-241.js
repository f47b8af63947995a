guideSearch("texts-241","",[
["section:weather-and-harvest.12","closely","Wording. Famine “ensued” (¶ 24). The word says what came after what, and lets a reader think of a cause. Wording. “A decisive fact” (¶ 24) can mean that weather settled the outcome, or only that it weighed much; “contributing” (¶ 24) says that it helped. Which of the two could the evidence named support? Evidence given. An author’s name, and a pointer to the essay’s list of readings, which the supplied text lacks. Evidence missing. Whether “agricultural land” (¶ 24) means arable or sown land, and how much crop was lost on it. A dry year with ordinary policy, for comparison."],
["term:lower-apc.0","","A farming cooperative of about 20 to 40 households in the mid-1950s that paid members for land and tools as well as for work."],
["reading:babiarz-2015.0","","An Exploration of China’s Mortality Decline under Mao: A Provincial Analysis, 1950–80 · Population Studies · Economists"],
["essay:p40.0","","This had everything to do … Credits that result to communes, collective works, rural industry and a spirit of common good."]
])
