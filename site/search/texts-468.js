guideSearch("texts-468","",[
["reading:patnaik-2011.0","","Revisiting Alleged 30 Million Famine Deaths during China’s Great Leap · People’s Democracy (CPI(M) weekly) Sceptics of the toll"]
])
