guideSearch("texts-144","",[
["person:liu-yuan.0","","Economist; on the dining halls as a cause"]
])
