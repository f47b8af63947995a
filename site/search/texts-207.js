guideSearch("texts-207","",[
["reading:li-lillian-2007.0","","Fighting Famine in North China: State, Market, and Environmental Decline, 1690s–1990s · Local histories and village studies"],
["reading:wemheuer-2019.0","","A Social History of Maoist China: Conflict and Change, 1949–1976 · Political historians"]
])
