guideSearch("texts-26","",[
["claim:force-and-violence.4","what-supports-it","The worst places were looked into. About a million people died in Xinyang as officials seized grain and stopped villagers from fleeing. An inquiry is reported to have put 67,000 of the deaths down to beating (seen only at second hand) (J. Yang [2008] 2012; Dikötter 2010). Warning was dangerous. After Lushan a campaign labelled millions of people, and an official who reported hunger had reason to fear it (Bernstein 2006; Dikötter 2010)."],
["reading:garnaut-2013.0","","Hard Facts and Half-Truths: The New Archival History of China’s Great Famine · China Information · Political historians"],
["question:missed-deaths.1","","The true toll was probably lower than the registers show. No estimate can be made. Nothing follows, for a faulty register is useless as evidence of any kind. More people died in those years than the registers show."]
])
