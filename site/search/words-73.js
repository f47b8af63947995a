guideSearch("words-73","wrplpw",[
"mind j1Ne2CJi2Dd1Ibi1C",
"minimal bc3AC",
"minimum q1CKm2CFbbi1B",
"minister c1Fk1Db1Cbe1Eg1Cy5by5ed5ABt6ABbt5ABme5",
"ministri u1Eu2Eix5ABcl3Bdp7dz2Cfw1H",
"minor j1Ib2HJg1Lbc1El2Hf2Fb2BHJe2Fek3Bfs3Bia3Bb4Bfo1Icg1F",
"minoriti hh3Bea3Brg1Cc1M",
"minu l1Db1Fc1Jc1Jcc5fo3Bjc3B",
"minut va5hk1Id5ACEGb5DACLN",
"复生 jn7",
"纪 pu7",
"购总 ou7"
])
