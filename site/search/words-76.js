guideSearch("words-76","deut1e",[
"sow g1Et2Cp2Ge1Gr1G",
"sown k4DGFMv5FABGHn2Gg1Gl3EGKly4Bc3Bbn3Bfl3Bc7Bc5c3Bes7DEFGBb6ADBcl3CH",
"亚 pm7",
"川 mr7nx2G",
"率抽 cp6",
"腿 gb7",
"退 fh7"
])
