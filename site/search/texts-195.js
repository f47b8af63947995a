guideSearch("texts-195","",[
["person:erte-xiao.0","","Economist; divides the deaths between weather and policy"],
["question:what-eisenman-credits.1","","Those of 1958–60. The cooperatives that came before the communes, in 1955–57. Those rebuilt after the famine, above all in 1970–79. None: output rose when households farmed again, after the communes were dissolved."],
["question:how-wuwei-ended.1","","The corrections of November 1960 had no effect anywhere in China. The corrections ended the famine, as leaders intended. A measure can be taken and yet not be what ended the hunger there. Villagers could have ended the famine if they had resisted."]
])
