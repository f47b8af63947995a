guideSearch("texts-487","",[
["person:shang-changfeng.1","","Writes on grain exports and imports: the exports of 1959 and 1960 were more than the country could bear, and the later turn to buying was bold and saved lives (Shang 2010). See Wheat from Canada and Grain for debt."],
["reading:chang-wen-1997.0","","Communal Dining and the Chinese Famine of 1958–1961 · Economic Development and Cultural Change · Economists"]
])
