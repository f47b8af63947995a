guideSearch("texts-66","",[
["section:cooperatives.10","silent","Land reform itself, which was often violent (Friedman et al. 1991; Walder 2015). The grain monopoly of 1953 and its compulsory quotas (Y. Lin 2012; Bernstein 1984). Mao’s call for speed in July 1955 (Teiwes and Sun 1999). Livestock killed, grain hidden and attempts to leave (Friedman et al. 1991; Thaxton 2008). The merging of these collectives into communes, which ended whatever freedom to leave there had been (J. Y. Lin 1990)."],
["claim:policy-not-the-cause.0","","It is false that the Leap’s policies, and Mao’s commitment to them, directly caused the famine. Most research and the party’s own resolution put policy first; Mao’s personal share is disputed among them."],
["person:zhou-enlai.0","","Among the party’s leaders; asked for relief in April 1959"]
])
