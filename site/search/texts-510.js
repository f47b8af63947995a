guideSearch("texts-510","",[
["person:li-wei.0","","Economist; measures the fall in output"]
])
