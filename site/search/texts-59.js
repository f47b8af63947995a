guideSearch("texts-59","",[])
