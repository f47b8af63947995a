guideSearch("words-32","deut1e",[
"kil d2EKg1Mu4ABCf2Eq2Jjx8qn2Eb2B",
"kilogram q3Em5FEBc2If3En2Ech5pa3Bb5he7CDd7DECcg4EFDI",
"sn bao2G",
"专 ew7bj7",
"府应 my7",
"德怀 jo7"
])
