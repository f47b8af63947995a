guideSearch("words-76","wrplpw",[
"sow g1Et2Cp2Ge1Gr1G",
"sown k4DGFMNv5FABGHd2Dk2Gg1Gl3EGKlz4Bc3Bbn3Bfl3Bc7Bc5c3Bet7DEFGBb5ADBcf1Jg3CH",
"亚 pn7",
"川 ms7ny2G",
"率抽 cp6",
"腿 gc7",
"退 fi7"
])
