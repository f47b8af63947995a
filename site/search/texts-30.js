guideSearch("texts-30","",[
["person:lin-biao.0","","Minister of defence from September 1959"],
["event:red-flag-canal-completed.0","","July 1969 · The branch canals are finished more than nine years after work began; the main canal had opened in 1965."],
["page:how-to-use.6","week","Mistakes and corrections. Mistakes and corrections and Two lines, with Mistakes come third and Leaders corrected course. Read what the notes say of Bernstein and of the party’s resolution (Bernstein 2006; Central Committee of the Chinese Communist Party 1981). Put the two rounds of correction on a line of your own from the Timeline. Then: Peng’s letter. The charge and the count. The charge and Counting the dead, with Policy not the cause, The unborn and the registers and At least 45 million. Set the note on Dikötter beside that on Ó Gráda’s review (Dikötter 2010; Ó Gráda 2011). Answer one year, two sums. Then: three charges, what three books say, three totals."]
])
