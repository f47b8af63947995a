guideSearch("texts-248","",[
["person:cormac-o-grada.1","","Economist who compares famines, and stresses how poor China was before this one (Ó Gráda 2007). He reviews Dikötter, whose archival detail he praises and whose baseline and total he questions (Ó Gráda 2011), and Yang Jisheng and Zhou Xun; all three accounts he finds highly politicised (Ó Gráda 2013). He accepts the famine and policy’s part in it, and leans to the lower end of the range: see At least 45 million and Worst catastrophe ever."],
["event:peng-dehuai-writes-to-mao.0","","14 July 1959 · The defence minister sends Mao a private letter that praises the Leap’s aims and criticises exaggeration, waste and haste. (The note to Peng’s memoirs names the letter of July 1959; its day and this summary were not checked.)"]
])
