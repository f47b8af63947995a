guideSearch("texts-493","",[
["reading:greene-1964.0","","A Curtain of Ignorance: How the American Public Has Been Misinformed about China · Primary sources"],
["page:index.4","record","Beatings, food refused as a punishment and closed roads are attested in many places by sources that do not depend on each other (Thaxton 2008; Zhou 2012); how common they were outside the worst places, and how many they killed, is disputed. The essay does not mention them: see what the record shows and force and violence."]
])
