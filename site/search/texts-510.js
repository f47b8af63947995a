guideSearch("texts-510","ljzgmc",[
["person:li-wei.0","","Economist; measures the fall in output"]
])
