guideSearch("texts-463","",[
["claim:hostile-neighbours.2","the-essays-case","The essay sets the famine in a hostile world. It names American military pressure, the shelling of two islands in 1958, CIA support for a rising in Tibet in 1959, and the clashes of that year with India (¶ 26). This setting, it says, was “not a situation of China’s making” (¶ 27). From it follows the next step: China’s leaders wanted to be free of debt, and so went on selling grain (¶ 27). The events are stated without sources. One of them, the shelling, is told the wrong way round; see Who shelled whom."],
["reading:kueh-2006.0","","Mao and Agriculture in China’s Industrialization: Three Antitheses in a 50-Year Perspective · The China Quarterly · Economists"]
])
