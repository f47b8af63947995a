guideSearch("words-32","wrplpw",[
"kil d2EKg1Nd1Hr4ABCf2Eq2Jjy8qo1G",
"kilogram q2Em4GFBc2Jf3Fn3Gci5pa3Bb3Bhf7CDd7DECcg4FDEI",
"sn baq2G",
"专 ex7bj7",
"府应 mz7",
"德怀 jp7"
])
