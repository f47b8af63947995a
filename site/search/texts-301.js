guideSearch("texts-301","",[
["person:nick-eberstadt.0","","Reviewed in 1979 what was known of hunger in China"],
["person:carl-riskin.0","","Economist of food in China since 1949"],
["event:population-data-begin-to-be-published.0","","1979 · China starts to release figures from its registration system after two decades of near silence."]
])
