guideSearch("texts-424","",[
["reading:bramall-2011.0","","Agency and Famine in China’s Sichuan Province, 1958–1962 · The China Quarterly · Sympathetic to the Maoist record, accepting mass famine"],
["reading:macfarquhar-1983.1","","An account of how decisions were taken in Beijing, from the conferences of 1958 to Lushan and the retreat of 1960. It shows the leadership as largely swept along with Mao in 1958, which complicates any simple two-line story. Written before party archives could be used."]
])
