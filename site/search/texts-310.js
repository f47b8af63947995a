guideSearch("texts-310","",[
["claim:weather.3","the-essays-case","It does not say that weather was the only cause. The same paragraph allows “multiple reasons” (¶ 24), and mistakes of policy are admitted later (¶ 28)."],
["reading:cao-yang-2015.0","","Grain, Local Politics, and the Making of Mao’s Famine in Wuwei, 1958–1961 · Modern Asian Studies · Local histories and village studies"],
["question:judged-by-what.1","","Discuss with reference to the Leap from November 1958 to November 1960. About 800 words."]
])
