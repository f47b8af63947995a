guideSearch("texts-223","",[
["claim:not-irrational.4","what-supports-it","The essay names failures. A text that speaks of impractical measures, and later of mistakes (¶ 28), is not blind to them."],
["figure:balance.5","_data","Births by Banister’s rates: People 268.4 million; How it is reached from censuses and the survey of women’s births. Deaths that these births require: People 151.5 million; How it is reached births less growth. Deaths missing from the registers: People 56.7 million; How it is reached the deaths required less those registered; eleven years, normal ones included. Deaths by Banister’s own rates: People 155.8 million; How it is reached 4.3 more than the balance, probably because her population totals are not the official ones."]
])
