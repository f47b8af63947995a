guideSearch("texts-441","",[
["section:weather-and-harvest.4","know","A model of the provinces (Houser, Sands, and Xiao 2009) places with different weather and different policy that nothing else set them apart · Counties of one province (Bramall 2011) neighbours under one provincial government that local figures can be trusted"],
["claim:relief-limited-deaths.8","what-is-disputed","It is the comparison that is disputed. Nobody can observe how many would have died without relief, and the answer depends on what is imagined in its place: no state relief in the same crisis, or other policies and no such crisis. Against the first the measures count in the essay’s favour. Against the second they count for little, since most researchers hold the policies themselves chiefly responsible. Health gains over the thirty years to 1980 are well attested, with a sharp reversal in 1959–61 (Babiarz et al. 2015)."],
["person:jeremy-brown.0","","Writes on Tianjin and the villages around it"],
["person:yang-jisheng.0","","Retired reporter, author of Tombstone"],
["reading:census-1982.0","","The Preliminary Results of China’s 1982 Census · The China Quarterly · Demographers"],
["reading:snow-1962.0","","The Other Side of the River: Red China Today · Primary sources"],
["figure:disaster-area.2","_description","The area hit rises from 29.2 million hectares in 1957 to 65.5 million hectares in 1960 and 61.8 million hectares in 1961. The area badly hit is 13.7 million hectares in 1959, 25.0 million hectares in 1960, 28.8 million hectares in 1961 and 20.0 million hectares in 1963. By all land hit, 1959 (44.6 million hectares) stands above 1963 (32.2 million hectares)."],
["figure:vital-rates.6","_data","1965: Births registered 37.9 per thousand; Deaths registered 9.5 per thousand; Births corrected 39.0 per thousand; Deaths corrected 11.6 per thousand."]
])
