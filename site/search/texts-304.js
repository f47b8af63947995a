guideSearch("texts-304","",[
["reading:lin-yang-2000.0","","Food Availability, Entitlements and the Chinese Famine of 1959–61 · The Economic Journal · Economists"]
])
