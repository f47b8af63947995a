guideSearch("texts-241","",[
["section:weather-and-harvest.12","silent","Land no longer sown to grain (Kueh 1984). Hunger after the good harvest of 1958 (Bernstein 2006; G. H. Chang and Wen 1997). Who came first when grain was short: towns with rations by right (J. Y. Lin and Yang 2000) (¶ 28 says that too much was taken for the towns). What officials who reported disasters stood to gain by blaming nature."],
["term:lower-apc.0","","A farming cooperative of about 20 to 40 households in the mid-1950s that paid members for land and tools as well as for work."],
["reading:babiarz-2015.0","","An Exploration of China’s Mortality Decline under Mao: A Provincial Analysis, 1950–80 · Population Studies · Economists"],
["essay:p40.0","","This had everything to do … Credits that result to communes, collective works, rural industry and a spirit of common good."]
])
