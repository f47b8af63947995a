guideSearch("texts-60","",[])
