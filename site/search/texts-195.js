guideSearch("texts-195","ljzgmc",[
["person:erte-xiao.0","","Economist; divides the deaths between weather and policy"]
])
