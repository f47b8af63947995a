guideSearch("texts-213","",[
["term:life-table.0","","A table of the chance of dying at each age in a given year. With it, a population can be followed from one census to the next without a register of deaths."],
["event:an-american-weekly-on-hunger.0","","1 December 1961 · Time prints The Loss of Man, a long report on hunger as seen from Hong Kong."],
["essay:p16.0","","Old habits and values were … Customs such as arranged marriage were challenged; schools and clinics spread."],
["page:method.4","statuses","The same tests apply to every side. Claims of the essay’s opponents have their own pages and their own verdicts. A status is a judgement of this guide, made from the works named on the page. The sentence beside it says why. If you would choose another, say which test you applied, and to which part of the claim. To try it: take any claim, cover its status, read both sides, and put every test to the claim as it is worded. More than one may seem to fit, since most claims have several parts. Ask which part carries the argument and which test fits that part. Then uncover the status and compare your reason with the one given."]
])
