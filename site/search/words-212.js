guideSearch("words-212","wrplpw",[
"ate m1Gr1Di2Eiy3Bft3Bz3B",
"laid bo2G",
"lain oi3Bma2B",
"paoji ce2Edn8",
"paozhan fr5",
"tax m1Ddi5km3B",
"六 fn7kz7",
"办工 fj7",
"粗死 dk7",
"结果 oe7"
])
