guideSearch("words-32","hue3zi",[
"kil d2EKg1Nd1Hr4ABCf2Eq2Jjy8qn1G",
"kilogram q2Em5GFBc2Jf3En2Gci5pa3Bb3Bhe7CDd7DECcg4FDEI",
"sn bap2G",
"专 ex7bj7",
"府应 mz7",
"德怀 jp7"
])
