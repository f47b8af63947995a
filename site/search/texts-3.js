guideSearch("texts-3","",[
["reading:cia-1962.0","","The Rising Death Rate in Communist China · Primary sources"],
["reading:wilson-1959.1","","The letter in which Moscow, citing the test-ban talks in Geneva, declines to hand over a sample atomic bomb and its plans. It dates a step in the quarrel more than a year before the recall of the experts."],
["page:how-to-use.16","look-up","Names are explained on the page of people, measures on the page of units. What a status or a mark means is explained under Method. What the essay does not speak of is gathered under What the essay leaves out."]
])
