guideSearch("texts-441","",[
["section:weather-and-harvest.4","know","A model of the provinces (Houser, Sands, and Xiao 2009) places with different weather and different policy that nothing else set them apart · Counties of one province (Bramall 2011) neighbours under one provincial government that local figures can be trusted"],
["claim:relief-limited-deaths.8","what-tells-against-it","China’s leaders did not seek help from outside (Wemheuer 2014; Drèze and Sen 1989). Relief came late. In spring 1960, Bernstein finds, Mao did not press for relief (Bernstein 2006), and in that year more grain still left the country than came in, by 2654 thousand tonnes, after 4156 thousand tonnes in 1959 (Ashton et al. 1984). Large imports belong to 1961. By then the registered death rate had passed its peak of 25.4 per thousand in 1960."],
["person:jeremy-brown.0","","Writes on Tianjin and the villages around it"],
["person:yang-jisheng.0","","Retired reporter, author of Tombstone"],
["reading:census-1982.0","","The Preliminary Results of China’s 1982 Census · The China Quarterly · Demographers"],
["reading:snow-1962.0","","The Other Side of the River: Red China Today · Primary sources"],
["figure:disaster-area.2","_description","The area hit rises from 29.2 million hectares in 1957 to 65.5 million hectares in 1960 and 61.8 million hectares in 1961. The area badly hit is 13.7 million hectares in 1959, 25.0 million hectares in 1960, 28.8 million hectares in 1961 and 20.0 million hectares in 1963. By all land hit, 1959 (44.6 million hectares) stands above 1963 (32.2 million hectares)."],
["figure:vital-rates.6","_data","1965: Births registered 37.9 per thousand; Deaths registered 9.5 per thousand; Births corrected 39.0 per thousand; Deaths corrected 11.6 per thousand."]
])
