guideSearch("texts-3","",[
["reading:cia-1962.0","","The Rising Death Rate in Communist China · Primary sources"],
["reading:wilson-1959.1","","The letter in which Moscow, citing the test-ban talks in Geneva, declines to hand over a sample atomic bomb and its plans. It dates a step in the quarrel more than a year before the recall of the experts."]
])
