guideSearch("texts-242","",[
["claim:let-half-die.2","its-authors-case","In his book, and in articles about it, Dikötter reports a remark of Mao’s to a meeting in Shanghai on 25 March 1959: it was better to let half of the people die, so that the other half could eat their fill (Dikötter 2010). The source is a record of the meeting kept in a provincial archive. The remark is often repeated as proof that deaths were intended, or at least accepted. The essay does not mention it. It does reject the charge that Mao “didn’t care” (¶ 29) about hardship, which it ascribes to hostile accounts in general."],
["term:crude-death-rate.1","","The registered rate of 1960 is 25.4 per thousand; corrected rates are higher."]
])
