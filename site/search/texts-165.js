guideSearch("texts-165","",[
["section:judgement.2","argues","The Leap, the essay concludes, followed “coherent policy goals”, drew on the energy of the peasants and brought great benefit in the long run: by 1970 China could for the first time secure a minimum diet (¶ 39). That “had everything to do with” the Leap, its communes, collective works, rural industry and a spirit of common good (¶ 40)."],
["claim:demonising-motive.4","what-supports-it","A reviewer who accepts the famine sees politics in several. Ó Gráda finds the accounts of Dikötter, Zhou and Yang Jisheng all highly politicised (Ó Gráda 2013). Gao makes a wider case. He argues that memoirs and best-sellers speak for the elite and make too little of what the rural poor gained (Gao 2008)."],
["question:hit-and-badly-hit.0","","Chinese statistics separate land covered by disaster from land affected by it. What is the difference?"]
])
