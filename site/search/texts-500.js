guideSearch("texts-500","",[
["claim:output-fell-first.6","what-is-disputed","How widespread hunger was before the harvest of 1959. The reports show that it existed in many provinces; they do not show that it was everywhere. Registers missed many deaths, so a small movement of the national rate proves little, and a yearly figure cannot settle the month. The studies cited here agree that the fall in output was one cause beside others; they differ on its weight."],
["question:six-sums-one-rule.0","","Put these six sums of excess deaths in order, from the smallest to the largest, before you work out any of them. Two of them break a rule that an honest sum must keep. Find both, and state the rule."]
])
