guideSearch("texts-184","",[
["section:the-charge.12","silent","The demographers, whose estimates came first (Coale 1984; Ashton et al. 1984; Banister 1987). The party’s own verdict of 1981 (Central Committee of the Chinese Communist Party 1981). What the books it names describe besides totals, such as terror and the destruction of houses (Dikötter 2010). For force against the hungry see Mistakes and corrections."],
["person:peng-dehuai.0","","Minister of defence until September 1959 · 1898–1974"],
["question:tractors-by-the-year.0","","The numbers are from memory: not checked against their source for this guide."]
])
