guideSearch("words-212","deut1e",[
"ate bd1Di2Eix3Bft3Bz3B",
"laid bo2G",
"lain oh3Blz2B",
"paoji ce2Edm8",
"paozhan fq5",
"tax m1Ddh5",
"六 fm7kz7",
"办工 fi7",
"粗死 dk7",
"结果 od7"
])
