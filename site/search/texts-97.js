guideSearch("texts-97","",[
["reading:donaghy-stevenson-2009.1","","Explains why Canada sold wheat to China against American wishes. Use it to check the essay’s brief mention of Canadian imports and to see the trade from the seller’s side."],
["reading:sun-2016.1","","A mathematician argues that the drop in registered population mostly reflects errors and migration in household registration, not deaths, and puts abnormal deaths at about 3.66 million. Demographers have not accepted this. Garnaut (2014) describes where and when such arguments appeared in China."]
])
