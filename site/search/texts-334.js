guideSearch("texts-334","",[
["question:corrected-for-a-reason.0","","The essay speaks of “unfounded statistical projections” (¶ 35). Suppose that a demographer had wished to make the famine look worse. The easiest way would be to raise the death rates of the famine years and leave the others nearly as they were. Test this."],
["question:what-the-books-say.1","","Book Its own estimate, millions Of what · Becker (1996) 30 deaths, after Banister · Chang and Halliday (2005) 38 deaths in the Leap years · Dikötter (2010) at least 45 premature deaths, some 2.5 million of them by violence · Rewrite the essay’s sentence in your own words so that it is accurate. Then say whether the correction helps or harms its argument."]
])
