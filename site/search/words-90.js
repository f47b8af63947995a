guideSearch("words-90","hue3zi",[
"301 q1Em2Gzh3CDd2Dcg1E",
"害 fv7",
"市偏 gb7"
])
