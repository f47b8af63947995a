guideSearch("texts-159","",[])
