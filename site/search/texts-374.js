guideSearch("texts-374","",[
["section:reading-the-text.10","disputed","Are the other side’s sources independent? Not always. Most of the documents translated by Zhou are among those that Dikötter used (Zhou 2012; Ó Gráda 2013). One witness heard twice is one witness here too."],
["person:miriam-london.1","","Collected, with Ivan London, what refugees of 1965–75 told of hunger and deaths in the Leap years, and printed it in 1976, before any Chinese figures were out (London and London 1976). See Oral history and The release of 1983."],
["essay:p30.0","","Grain was rationed countrywide and … Rationing, relief, transport, health care and imported wheat are said to have held down deaths."]
])
