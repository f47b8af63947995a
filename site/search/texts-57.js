guideSearch("texts-57","",[
["question:layers-of-the-text.0","","The essay draws on works of different years, or answers them. Put these in the order in which they appeared. Then say which of them Lotta’s speech, as first given, cannot have known."],
["page:index.0","","Not directly, says one essay. Most historians and demographers hold the policies of the Leap chiefly responsible."]
])
