guideSearch("words-145","wrplpw",[
"ersan fr5",
"glad d1Jbf2C",
"gladli bi3AE",
"inheritanc bay5",
"倾 cw7",
"偏 gb7",
"口年 oe5",
"家 ea6cg7",
"树 gz7ft6b6",
"民共 nz7",
"百花 ea6"
])
