guideSearch("texts-337","",[
["section:hostile-world.7","record","Other hostility was real. The United States kept an embargo, the CIA had aided Tibetan fighters, and shots were exchanged with India (Lüthi 2008). A link to grain has not been shown: see Hostile neighbours. The break with Moscow, a debt and foreign hostility are established. Most accounts give them a slight part in the hunger; to make them a main cause is a minority view. That grain was sold abroad while people starved is established, and the essay grants the sales (¶ 27). Its account of the shelling is contradicted."]
])
