guideSearch("texts-291","",[])
