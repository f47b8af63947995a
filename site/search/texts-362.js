guideSearch("texts-362","",[
["claim:early-cooperation.1","","The stages and the rule for sharing the crop are described correctly, and village studies find real interest in small-scale cooperation. What the essay leaves out is who set the pace: party campaigns, and from 1953 a state monopoly of grain."],
["term:household-contracting.0","","Leaving a piece of collective land to one household in return for a fixed output. It spread in some places in 1961–62, was condemned in autumn 1962, and returned after 1978."],
["question:agreement-across-politics.0","","Four works whose authors disagree in politics speak on the causes of the famine."],
["essay:p28.0","","Third, there were policy mistakes … Third cause: haste, oversized units, labour drawn from farming, excessive requisition and inflated reports."]
])
