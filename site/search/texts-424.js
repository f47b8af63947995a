guideSearch("texts-424","",[
["reading:bramall-2011.0","","Agency and Famine in China’s Sichuan Province, 1958–1962 · The China Quarterly · Sympathetic to the Maoist record, accepting mass famine"],
["reading:macfarquhar-1983.1","","How decisions were taken at the top, from Mao in Moscow through Chengdu and the communes to Lushan, the split with Moscow and the end of the Leap. By its publisher’s account it treats the Leap as Mao’s utopian attempt, which ended in economic disaster and dissension and helped to bring on the split, and it was the first scholarly work to use reminiscences, statistics and speeches then newly released. That leaders were largely swept along with Mao in 1958 is remembered of it, not checked."]
])
