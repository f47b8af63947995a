guideSearch("texts-42","",[])
