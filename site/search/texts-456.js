guideSearch("texts-456","",[])
