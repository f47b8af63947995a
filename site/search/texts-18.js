guideSearch("texts-18","",[
["claim:estimates-sensational.0","","Estimates from 16.5 to 60 million dead are sensational, politically driven and built on unreliable data; that they lie so far apart is itself a warning. True of the width of the range and of some books; not of the demographic studies, which the essay does not discuss."],
["person:judith-banister.0","","Demographer; corrected the registered rates"],
["event:team-becomes-the-accounting-unit.0","","September 1961 · Mao proposes that income be shared within the small production team; the change is made general in early 1962."],
["essay:p5.0","","an economy that would meet … Aim one: satisfy people’s material and social needs."],
["page:readings.0","","The works that this guide cites, by where they stand in the debate, with eight to begin with."]
])
