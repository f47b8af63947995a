guideSearch("words-29","wrplpw",[
"admir uo5",
"admirer rx6",
"admission c1M",
"admit c1Nk1Mp1Dj1Fh4ABEte5cm5fd1F",
"almost b1Gc1Jc1Gn1Kp3AEy2Djs3B",
"cbr dj8",
"isolat l1Cbs2Cqx3B",
"isolation j1Nh1Ibj1C",
"top e1Cj3ACJb1Id1Cb2f1Fd1Fo2Ed1Eg1Cj3ACGg2Bn5bx5ee3Bfy3Bbd3Bez5f6gy5h2CFc2Eb1L",
"vic et5gp5AB",
"victim m1Hr1G",
"yizi o1He1Cy2Efp8gb3Bhe2Cfw2BH",
"给制 dr7",
"统 ga7jf7"
])
