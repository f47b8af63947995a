guideSearch("texts-176","",[
["person:thomas-bernstein.0","","Political historian; on procurement and on what Mao knew"],
["reading:hprc-guangzhou.0","","[Page on the Guangzhou central work conference of March 1961, 中华人民共和国国史网] Chinese official accounts"],
["reading:kung-lin-2003.0","","The Causes of China’s Great Leap Famine, 1959–1961 · Economic Development and Cultural Change · Economists"],
["reading:liu-wen-wei-2014.1","","Follows up Chang and Wen with data for 25 provinces over 1958–62 and finds dining halls the strongest factor. It defines the system broadly, including the loss of private plots and control of all grain. Read it to see how a definition can shape a result."]
])
