guideSearch("words-3","deut1e",[
"240 bc2Dzg2D",
"257 cd2Dvs5",
"33 n3KCGb1Gc1Hbq3CFIb1Feg3Bbi3Bf3Bbq3Bu3Bu3By3Bbq3Bch4Bo3Bu3Bbd5bz2Bp5ABc5fe2DHi3CDEGbo8",
"inner bao2F",
"innovation nl6",
"upris xh8",
"uproot g1Cbb1C",
"历史 co6cd7lc7",
"条腿 gb7",
"革命 dl7"
])
