guideSearch("texts-164","",[
["claim:weather.5","what-supports-it","Other economists agree that it counted. Yao argues that bad weather should not be waved away (Yao 1999). Houser, Sands and Xiao assign about 69 per cent of some 15 million excess deaths to policy; the rest, close to a third, falls to weather, above all in very wet provinces (Houser, Sands, and Xiao 2009). The party’s verdict of 1981 keeps it. The resolution puts the errors of the Leap first, but lists natural calamities beside them (Central Committee of the Chinese Communist Party 1981)."]
])
