guideSearch("texts-510","",[
["section:aims-and-models.11","disputed","Why was less work put into the fields? Lost rewards, lost freedom to leave, hunger and exhaustion, or hands moved elsewhere: studies weigh these differently (J. Y. Lin 1990; Kung and Lin 2003; W. Li and Yang 2005). May aims be judged apart from means? Here evidence helps but cannot decide."],
["person:li-wei.0","","Economist; measures the fall in output"]
])
