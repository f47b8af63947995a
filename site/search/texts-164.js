guideSearch("texts-164","",[
["claim:weather.5","what-supports-it","The party’s verdict of 1981 keeps it. The resolution puts the errors of the Leap first, but lists natural calamities beside them (Central Committee of the Chinese Communist Party 1981)."]
])
