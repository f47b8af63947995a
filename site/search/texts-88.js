guideSearch("texts-88","",[])
