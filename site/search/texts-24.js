guideSearch("texts-24","",[
["section:birth-of-communes.3","know","By the end of 1956 close to nine in ten peasant households were in higher-level cooperatives, each often one village. A commune joined many of these and added industry, schooling, militia and local government. It was thus a farm and a government at once. Four dates frame the story: Chengdu in March 1958, Chayashan in April, Beidaihe in August, and the end of October."],
["section:judgement.13","silent","Those who died: the famine of ¶ 38 has no place in the sum of ¶ 39. The rebuilding of the communes (Xin 2012), and the hunger that remained in poor regions (Riskin 1986)."]
])
