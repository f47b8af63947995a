guideSearch("texts-53","",[
["term:great-famine.0","","The famine of late 1958 to 1962, at its worst in 1959–61. Most scholars put deaths beyond normal in the tens of millions."]
])
