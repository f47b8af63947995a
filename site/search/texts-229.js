guideSearch("texts-229","",[
["section:reading-the-text.11","silent","Its own author, date and publisher. That the background paragraphs come from the speech as well (Lotta 2005). Scholars who share some of its hopes and accept the mass deaths (Bramall 2006, 2011). Those who lived through these years and were asked about them, whether they speak of hunger and force (Thaxton 2008; Zhou 2013) or of hardship together with pride (Hershatter 2011; Han 2009)."],
["event:xinyang-disaster.0","","October 1959 · About a million people die in Xinyang prefecture, Henan, as officials seize grain and stop villagers from fleeing."]
])
