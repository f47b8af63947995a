guideSearch("words-145","deut1e",[
"ersan fq5",
"glad bi2C",
"gladli bi3AE",
"inheritanc baw5",
"倾 cw7",
"偏 ga7",
"口年 od5",
"家 dz6cg7",
"树 gy7ft6b6",
"民共 ny7",
"百花 dz6"
])
