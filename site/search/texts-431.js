guideSearch("texts-431","",[])
