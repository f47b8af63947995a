guideSearch("texts-375","",[
["section:works-and-workshops.0","","Water works, furnaces and village industry, each asked for its result, its cost and its date. Some works lasted; whether the Leap may claim them is disputed. That they took labour from the harvest, both sides grant."],
["reading:friedman-1991.0","","Chinese Village, Socialist State · Local histories and village studies"],
["figure:provinces.4","_data","1962: Henan 8.0 per thousand; Sichuan 14.6 per thousand; Anhui 8.2 per thousand; Gansu 8.3 per thousand."]
])
