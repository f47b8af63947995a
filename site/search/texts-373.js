guideSearch("texts-373","",[
["section:common-ground.5","know","1961–62. China bought wheat abroad. The Sixty Articles gave up compulsory dining halls and moved power down to small teams, often of twenty or thirty households (Xin 2012). In January 1962 seven thousand officials met to review the failure. By that year the registered death rate was back at 10.0 per thousand for the country as a whole. In Sichuan it was 14.6 per thousand, still above the 12.1 per thousand of 1957."],
["person:stalin.0","","Earlier Soviet leader"],
["figure:disaster-area.6","_data","1964: Hit 21.6 million hectares; Badly hit 12.6 million hectares; Sown in all 143.5 million hectares; Hit as a share of sown area 15.1 per cent; Badly hit as a share of sown area 8.8 per cent. 1965: Hit 20.8 million hectares; Badly hit 11.2 million hectares; Sown in all 143.3 million hectares; Hit as a share of sown area 14.5 per cent; Badly hit as a share of sown area 7.8 per cent."]
])
