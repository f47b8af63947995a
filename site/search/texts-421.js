guideSearch("texts-421","",[
["claim:without-incentives.2","the-essays-case","In its list of Mao’s aims the essay names an economy that would rest on “conscious activism” (¶ 9) in place of material incentives. Such an economy would also refuse to accept widening differences between people as what development costs. This is stated as a purpose; the paragraph does not claim that it was reached. Elsewhere the essay says how villagers were in fact moved to work: by energy and enthusiasm (¶ 39), and by “the spirit of working for the common good” (¶ 40)."],
["term:communist-wind.0","","The party’s own name for the seizing of property from households and small units, and the levelling of income between them, in 1958–60."],
["essay:p26.0","","As China-Soviet relations grew more … Soviet withdrawal in 1960, a heavy debt, and pressure over Taiwan, Tibet and India."]
])
