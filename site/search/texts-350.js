guideSearch("texts-350","",[
["section:the-charge.14","silent","The demographers, whose estimates came first (Coale 1984; Ashton et al. 1984; Banister 1987). The party’s own verdict of 1981 (Central Committee of the Chinese Communist Party 1981). What the books it names describe besides totals, such as terror, and what was done to children, women and the old (Dikötter 2010). For force against the hungry see Mistakes and corrections."],
["reading:shang-2010.1","","Argues that 1959 and 1960 exports exceeded what the country could bear and that the later decision to import was bold and saved lives. It reports Zhou Enlai asking the socialist states in March 1961 for delay in settling trade arrears."]
])
