guideSearch("words-90","deut1e",[
"301 q1Em2Fzg3CDd2Dcg1E",
"害 fu7",
"市偏 ga7"
])
