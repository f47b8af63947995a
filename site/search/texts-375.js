guideSearch("texts-375","",[
["section:works-and-workshops.0","","Water works, furnaces and village industry, each asked for its result, its cost and its date. Some lasted; whether the Leap may claim them is disputed. Both sides grant that they took labour from the harvest; work without food or rest cost lives."],
["reading:friedman-1991.0","","Chinese Village, Socialist State · Local histories and village studies"],
["figure:provinces.4","_data","1962: Henan 8.0 per thousand; Sichuan 14.6 per thousand; Anhui 8.2 per thousand; Gansu 8.3 per thousand."]
])
