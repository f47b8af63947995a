guideSearch("words-177","deut1e",[
"fix e1Dc1Lo2GHe2Ij2BEbr5j5m5f5bd5b5d5gt3Bdo3Bgv5du2Bcp1F",
"going i3AEbl2BGt2Fuj5",
"journal f1Fk1Mi2Eb3FGbc1Ffc5ABs5ABck3Bbo3Bca5f5i5h5d5b5c5ba5h5r5b5ABd5v3Bb3Bcj3Bg3Bcr5cy7cs1J",
"journalist bcn1H",
"siz c1Gb1Dc2Kh2JLd1Ih8ECFb2Fc2Ec4ABDe2De2Db2Cf1Dj1Cc1Fe2Gj2Ccl5o5fg3Bcj3Bp3Bec7bt3By4bd5ct5cb2Bi4ABbu2De1Nb1C",
"修正 fg7",
"助 eo7",
"口生 cp6"
])
