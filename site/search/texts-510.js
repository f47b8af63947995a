guideSearch("texts-510","",[
["section:aims-and-models.11","silent","What was kept of the Soviet pattern: planning by targets and compulsory deliveries of grain (Walder 2015; Bernstein 1984). What exports and aid cost in food (Dikötter 2010; Shang 2010). Critics who were communists too, Peng Dehuai among them (Teiwes and Sun 1999)."],
["person:li-wei.0","","Economist; measures the fall in output"]
])
