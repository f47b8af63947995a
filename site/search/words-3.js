guideSearch("words-3","wrplpw",[
"240 q1Em1Dh1Fzb2D",
"257 cd2Dvt5",
"33 n3HLCb1Gc1Iu1Cw3CFIJb1Feh3Bbi3Bf3Bbq3Bu3Bu3By3Bbq3Bch4Bo3Bu3Bbd5bz2Cp5ABc5ff2DHi3CDEGbo8",
"inner baq2F",
"innovation nm6",
"upris xi8",
"uproot g1Cbb2CD",
"历史 co6ce7lc7",
"条腿 gc7",
"革命 dl7"
])
