guideSearch("texts-356","",[
["claim:mistakes-come-third.0","","Haste, oversized communes, diverted labour, excessive requisition and false reports did harm, and come third among the causes. The list of mistakes is established; the studies put these causes first, not third."]
])
