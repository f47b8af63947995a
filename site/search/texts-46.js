guideSearch("texts-46","",[
["term:oedema.0","","Swelling of the body from lack of food. Reports of it were one of the ways in which hunger entered official papers."],
["question:land-not-sown.0","","How much of the lost grain would bad weather explain, on one simple assumption?"],
["essay:p36.0","","Some authors, for instance, make … Objects to counting the unborn as dead; doubts registration; points to migration."]
])
