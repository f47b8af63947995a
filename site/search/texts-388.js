guideSearch("texts-388","",[
["person:dennis-tao-yang.0","","Economist; on output, on the bias towards towns and on the research as a whole"]
])
