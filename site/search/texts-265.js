guideSearch("texts-265","",[
["person:shen-zhihua.0","","Historian of relations with Moscow"],
["person:felix-wemheuer.0","","Political historian; compares famines in China and the Soviet Union"],
["reading:lin-1990.0","","Collectivization and China’s Agricultural Crisis in 1959–1961 · Journal of Political Economy · Economists"]
])
