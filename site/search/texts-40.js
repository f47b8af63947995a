guideSearch("texts-40","",[])
