guideSearch("texts-42","",[
["section:politics-of-numbers.12","silent","Estimates by Chinese scholars and officials (Jiang and Li 1988; C. Li 1997), and authors who often defend development under Mao and accept the famine (Bramall 2006, 2011). That party journals in 2013–14 carried arguments for a small famine (Garnaut 2014b), and that Tombstone cannot be published in mainland China (J. Yang [2008] 2012). Deaths before 1959 and after 1961, which several estimates count."]
])
