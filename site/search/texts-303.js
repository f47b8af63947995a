guideSearch("texts-303","",[])
