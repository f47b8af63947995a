guideSearch("texts-46","",[
["claim:leaders-corrected.9","test-it-yourself","From the Timeline list every correction between November 1958 and February 1962, with its date. Mark in another colour every step in the opposite direction. Beside each year write the death rate under Births and deaths in China as registered and as corrected, 1952–65 and the share under Grain taken by the state in China, 1952–65. When did each turn? Keep three words apart: knew, acted, in time. For which of them does ¶ 29 give evidence, and for which could it?"],
["term:oedema.0","","Swelling of the body from lack of food. Reports of it were one of the ways in which hunger entered official papers."],
["question:land-not-sown.0","","How much of the lost grain would bad weather explain, on one simple assumption?"],
["essay:p36.0","","Some authors, for instance, make … Objects to counting the unborn as dead; doubts registration; points to migration."]
])
