guideSearch("words-2","l9b7a8",[
"10 m7",
"step k6",
"حمل bg8",
"خطب b3Cb3Bc5d7c7c5b8d5c5b4Bb3B",
"راغبا e3D",
"زلق c3Ce8",
"فصول u8",
"قديم o5ABe3B",
"كل b3Dc3Bf3Bc7",
"لجسر j7",
"لذلك r7AB",
"لن r3B",
"مصادر h5",
"واقل b3D",
"يصل c3Ce5"
])
