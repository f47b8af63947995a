guideSearch("texts-219","",[])
