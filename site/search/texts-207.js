guideSearch("texts-207","",[
["reading:li-lillian-2007.0","","Fighting Famine in North China: State, Market, and Environmental Decline, 1690s–1990s · Local histories and village studies"]
])
