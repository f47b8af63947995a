guideSearch("texts-362","",[
["section:two-lines.12","silent","That the letter was private, and shares points with the essay’s own list of mistakes (¶ 28) (MacFarquhar 1983). The campaign after Lushan (Bernstein 2006; Dikötter 2010). Mao’s own corrections of late 1958 and early 1959 (Bernstein 2006). What villagers wanted after the famine (D. L. Yang 1996). The essay sees the struggle “concentrated at the highest levels” (¶ 34)."],
["claim:early-cooperation.1","","The stages and the rule for sharing the crop are described correctly, and village studies find real interest in small-scale cooperation. What the essay leaves out is who set the pace: party campaigns, and from 1953 a state monopoly of grain."],
["claim:policy-main-cause.5","what-supports-it","The party’s resolution of 1981. It puts the difficulties of these years down mainly to the errors of the Leap and of the campaign after Lushan, and adds natural calamities and Moscow’s breach of contracts; it speaks of serious losses and gives no number of deaths (Central Committee of the Chinese Communist Party 1981)."],
["term:household-contracting.0","","Leaving a piece of collective land to one household in return for a fixed output. It spread in some places in 1961–62, was condemned in autumn 1962, and returned after 1978."],
["reading:hu-yao-you-2023.0","","Social Embeddedness, Local Officials and China’s Great Famine · Economists"],
["question:agreement-across-politics.0","","Four works whose authors disagree in politics speak on the causes of the famine."],
["essay:p28.0","","Third, there were policy mistakes … Third cause: haste, oversized units, labour drawn from farming, excessive requisition and inflated reports."]
])
