guideSearch("texts-46","",[
["claim:leaders-corrected.9","what-is-disputed","How much of the retreat was due to Mao and how much to others is disputed too. He proposed some of its measures himself; others went further than he liked. See Two roads."],
["term:oedema.0","","Swelling of the body from lack of food. Reports of it were one of the ways in which hunger entered official papers."],
["question:land-not-sown.0","","How much of the lost grain would bad weather explain, on one simple assumption?"],
["essay:p36.0","","Some authors, for instance, make … Objects to counting the unborn as dead; doubts registration; points to migration."]
])
