guideSearch("texts-214","",[
["claim:soviet-withdrawal.4","what-supports-it","The Chinese party lists it among the causes. The resolution of 1981 names the Soviet breach of contracts beside natural calamities, after the party’s own errors (Central Committee of the Chinese Communist Party 1981)."],
["person:zhan-zhihua.1","","Author in China, with Cheng Enfu, of a study that gives 4 to 5 million abnormal deaths and a defence of the relief (Cheng and Zhan 2017). It is a minority position: see Relief and rationing."],
["reading:li-chengrui-1997.1","","The official who ran the 1982 census compares the foreign and Chinese estimates. Adjusting some of Coale’s inputs he gets about 22 million, though he judges Jiang’s method of life tables (17 million) sounder. It shows why careful people using the same data differ."]
])
