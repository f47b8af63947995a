guideSearch("texts-374","",[
["section:reading-the-text.10","silent","Its own author, date and publisher. That the background paragraphs come from the speech as well (Lotta 2005). Scholars who share some of its hopes and accept the mass deaths (Bramall 2006, 2011). Interviews with those who lived through these years, whether they speak of hunger and force (Thaxton 2008) or of hardship together with pride (Hershatter 2011; Han 2009)."],
["essay:p30.0","","Grain was rationed countrywide and … Rationing, relief, transport, health care and imported wheat are said to have held down deaths."]
])
