guideSearch("words-29","hue3zi",[
"admir uo5",
"admirer rx6",
"admission c1L",
"admit c1Mk1My1Fh4ABEte5cm5fc1E",
"almost b1Gc1Jc1Gn1Jp3AEy2Djs3B",
"cbr dj8",
"isolat l1Cbs2Cqx3B",
"isolation j1Mh1Ibj1C",
"top e1Cj3ACJb1Id1Cb3f2Fd1Fo2Ed2Eg2Cj4ACGt5bx5ee3Bfy3Bbd3Bez5f6gx5h2CEc2Eb1L",
"vic et5gp5AB",
"victim m1Hr1G",
"yizi o1He1Cy2Efp8gb3Bhe2Cfv2BH",
"给制 dr7",
"统 ga7jf7"
])
