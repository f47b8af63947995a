guideSearch("words-29","deut1e",[
"admir un5",
"admirer rw6",
"admit br4ABEtd5",
"almost b1Gc1Jc1Gn1Jp3AEy2Djr3B",
"cbr dj8",
"isolat l1Cbs2Cqw3B",
"isolation j1Mbq1C",
"top e1Cj3ACIe1Cb3f2Fd1Fo2Ed2Eg2Cj3cp5ee3Bfy3Bbd3Bez5f6gx5j2Eb1L",
"vic es5gp5AB",
"victim bd1F",
"yizi o1He1Cy2Efo8gb3Bhe2Cfv2BH",
"给制 dq7",
"统 fz7jf7"
])
