guideSearch("words-79","wrplpw",[
"ascrib j1Cbd1Cfh3Bbf3B",
"guniang ed8",
"gunpoint bi2G",
"p19 bbo6",
"xun i1Fe1GHg1Gl1Hh1Hj1Gg1Lhn3Bce8dr3Bbm6b6b6lt1Jc3C",
"分 cp6r7cg7h6q7",
"湖 baq3F",
"责 fg7"
])
