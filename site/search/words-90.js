guideSearch("words-90","wrplpw",[
"301 q1Em1Gzi3CDd2Dcg1E",
"害 fv7",
"市偏 gb7"
])
