guideSearch("words-177","wrplpw",[
"fix e1Dc1Lh2DHh2GHe1Ij2BEbr5j5n5f5bd5b5d5gt3Bdo3Bgv5dv2Bcp1F",
"going i3AEbl2BGt2Fuk5",
"journal f1Fk1Ni1Eb3FGbc1Gfd5ABs5ABck3Bbo3Bca5f5i5h5d5b5c5ba5h5r5b5ABd5v3Bb3Bcj3Bg3Bcr5cz7cs1K",
"journalist bcp1H",
"siz c1Ib1Dc1Ke1Dd2JLd1Ih8ECFb1Fe4ABCDe2De1Db2Cf1Dj1Cc1Ge2Gc1Fh2Cba5bm5o5fg3Bcj3Bp3Bec7bt3By4bd5cu5cb2Bi4ABbu1Ee1Pb1C",
"修正 fh7",
"助 ep7",
"口生 cp6"
])
