guideSearch("texts-235","",[
["claim:owed-to-the-leap.5","what-tells-against-it","Where it was hardest, people left first. Dali Yang links how hard a province pushed the Leap, and how badly it starved, to how eagerly it later gave up collective farming (D. L. Yang 1996)."],
["claim:weather-records.6","what-is-disputed","No verdict on the century is possible from what was read here. To rank a year within a century one needs records of rain and temperature for many places over a century, and a rule for adding them up. No result read for this guide does that. Reported areas cannot: the tables used here begin in 1952. The claim may be true in some provinces and false in others. China is large, and an average can hide a drought."],
["person:zhang-zhongliang.0","","First secretary of Gansu until late 1960"],
["reading:sheng-2008.1","","On the two crises over the offshore islands. Sheng holds that Mao ran operations in the strait himself, with neither a long-term strategy nor a short-term plan, and that this began to undo the alliance with Moscow when China most needed allies. It leaves no doubt who attacked the islands, and differs from earlier studies on why."],
["question:second-job.0","","The Leap did not free women from the household; it added a second place of work to the first."]
])
