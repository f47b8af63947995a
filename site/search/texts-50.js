guideSearch("texts-50","",[])
