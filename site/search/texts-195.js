guideSearch("texts-195","",[
["person:erte-xiao.0","","Economist; divides the deaths between weather and policy"]
])
