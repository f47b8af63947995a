guideSearch("texts-195","",[
["person:erte-xiao.0","","Economist; divides the deaths between weather and policy"],
["question:what-eisenman-credits.1","","It bears out the credit to the Leap, from which the communes came. It bears out neither, since output rose only when households farmed again. It bears out the credit to the communes, and not that to the Leap. Nothing, since the book is known here only from reviews."],
["question:how-wuwei-ended.1","","The corrections of November 1960 can have done little to end the famine. The corrections ended the famine, as leaders intended. A measure can be taken and yet not be what ended the hunger there. Villagers could have ended the famine if they had resisted."]
])
