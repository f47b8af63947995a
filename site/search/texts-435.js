guideSearch("texts-435","",[
["person:gregor-benton.0","","Editor, with Lin Chun, of reviews of Chang and Halliday’s book"],
["reading:cao-2005.0","","1959–1961年中国的人口死亡及其成因 · 中国人口科学 · Local histories and village studies"],
["reading:ssb-1981.0","","Statistical Yearbook of China 1981 · Chinese official accounts"]
])
